package cli

import "strings"

// flags are the parsed options of a call: switches and options with a value, the rest are paths.
type flags struct {
	on    map[string]bool
	value map[string]string
	paths []string
}

// parse reads --name, --name VALUE and --name=VALUE anywhere between the paths; after "--" all are paths.
func (c *call) parse(switches, values string) (*flags, int) {
	f := &flags{on: map[string]bool{}, value: map[string]string{}}
	has := func(list, name string) bool { return strings.Contains(" "+list+" ", " "+name+" ") }
	for i := 0; i < len(c.args); i++ {
		a := c.args[i]
		if a == "--" {
			f.paths = append(f.paths, c.args[i+1:]...)
			break
		}
		if !strings.HasPrefix(a, "--") {
			f.paths = append(f.paths, a)
			continue
		}
		name, value, given := strings.Cut(a[2:], "=")
		switch {
		case has(switches, name) && !given:
			f.on[name] = true
		case has(values, name):
			if !given {
				if i++; i >= len(c.args) {
					return nil, c.wrong("--%s needs a value", name)
				}
				value = c.args[i]
			}
			f.value[name] = value
		default:
			return nil, c.wrong("unknown option %s", a)
		}
	}
	return f, done
}
