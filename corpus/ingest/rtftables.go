package ingest

import (
	"strconv"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// codePage is the encoding of a Windows code page; nil if it has no name.
func codePage(n int) encoding.Encoding {
	switch n {
	case 0:
		return nil
	case 437:
		return charmap.CodePage437
	case 850:
		return charmap.CodePage850
	case 932, 936, 949, 950:
		enc, _ := charset.Lookup(map[int]string{932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5"}[n])
		return enc
	case 10000:
		return charmap.Macintosh
	case 65001:
		enc, _ := charset.Lookup("utf-8")
		return enc
	}
	enc, _ := charset.Lookup("windows-" + strconv.Itoa(n))
	return enc
}

// The tables are those of the Rich Text Format specification 1.9.1.
var (
	rtfSigns = map[string]string{
		"tab": "\t", "line": "\n", "cell": "\t", "nestcell": "\t", "lbr": "\n", "column": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
		"rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\u00a0", "_": "-", "-": "",
	}
	// rtfDestinations begin groups that hold no text of the document.
	rtfDestinations = wordSet(`colortbl info pict object objdata header headerl headerr headerf footer footerl footerr footerf fldinst
		listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles pgptbl
		template filetbl userprops docvar ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atndate atnref atnparent
		bkmkstart bkmkend xe tc txe rxe nonshppict pntext pntxta pntxtb listtext fontemb falt panose private nextfile background`)
	// rtfCharsets gives the code page of a font's character set.
	rtfCharsets = map[int]int{77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850}
)
