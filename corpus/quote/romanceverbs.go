package quote

import "strings"

// The regular forms of Romance verbs that stand beside a speaker: the third persons of the present and the past, the participle (after "ha",
// "a", "tem") and the gerund. What is irregular stands in the tables as it is.

// endingsOf gives forms by the ending of the infinitive. A hyphen before an ending marks the gerund, whose subject is that of another verb.
func endingsOf(verb string, endings map[string]string) []form {
	for infinitive, list := range endings {
		stem, ok := strings.CutSuffix(verb, infinitive)
		if !ok {
			continue
		}
		var out []form
		for e := range strings.FieldsSeq(list) {
			if gerund, ok := strings.CutPrefix(e, "-"); ok {
				out = append(out, form{stem + gerund, participle})
			} else {
				out = append(out, form{stem + e, 0})
			}
		}
		return out
	}
	return nil
}

var (
	spanishEndings = map[string]string{
		"ar": `a an ó aron aba aban ado -ando`, "er": `e en ió ieron ía ían ido -iendo`, "ir": `e en ió ieron ía ían ido -iendo`,
	}
	portugueseEndings = map[string]string{
		"ar": `a am ou aram ava avam ado -ando`, "er": `e em eu eram ia iam ido -endo`, "ir": `e em iu iram ia iam ido -indo`,
	}
	italianEndings = map[string]string{
		"are": `a ano ò arono ava avano ato -ando`, "ere": `e ono é erono eva evano uto -endo`, "ire": `e ono ì irono iva ivano ito -endo`,
	}
	frenchEndings = map[string]string{"er": `e ent ait aient a èrent é -ant`, "ir": `it issent issait issaient i -issant`}
)

func spanishForms(verb string) []form    { return endingsOf(verb, spanishEndings) }
func portugueseForms(verb string) []form { return endingsOf(verb, portugueseEndings) }
func italianForms(verb string) []form    { return endingsOf(verb, italianEndings) }
func frenchForms(verb string) []form     { return endingsOf(verb, frenchEndings) }
