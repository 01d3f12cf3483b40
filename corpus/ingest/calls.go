package ingest

import "strings"

// isCall reports whether a line of a page is no part of the story but asks for something or leads elsewhere. linked is how many of its bytes are a link.
// Long lines are never calls: a reporter may write about newsletters.
func isCall(line string, linked int) bool {
	if len(line) > 300 {
		return false
	}
	low := strings.ToLower(strings.TrimLeft(line, "*•-–—>» "))
	for _, p := range callStarts {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	if linked*10 >= len(line)*9 && len(line) >= 12 && line == strings.ToUpper(line) && line != strings.ToLower(line) {
		return true // a headline in capitals that is one link
	}
	if linked*10 >= len(line)*3 || len(line) < 120 {
		for _, p := range callWords {
			if strings.Contains(low, p) {
				return true
			}
		}
	}
	return false
}

// callStarts begin lines that are calls, in the languages of our readers.
var callStarts = []string{
	"related:", "read more:", "read also:", "see also:", "also read:", "more:", "more on this", "more from ", "most read", "you may also like", "you might also like",
	"recommended for you", "continue reading below", "story continues below", "advertisement", "sign up", "subscribe to", "subscribe now", "get the latest", "follow us on",
	"click here", "share this", "like this story?", "filed under", "explore further", "copyright ©", "copyright ⓒ", "© copyright", "all rights reserved", "image credit:", "(image credit",
	"posted in ", "tags:", "categories:", "lesen sie auch", "lesen sie mehr", "mehr zum thema", "lire aussi", "à lire aussi", "lee también", "lee además", "te puede interesar",
	"leia também", "leia mais", "leggi anche", "(leggi anche", "lees ook", "watch:", "watch now:", "citation:", "source: ", "have a tip?",
}

// callWords stand in short lines that are calls.
var callWords = []string{
	"sign up for our", "sign up for the", "subscribe to our", "our newsletter", "email newsletter", "in your inbox", "your inbox",
	"follow us on", "follow him on twitter", "follow her on twitter", "follow them on twitter", "on facebook and twitter", "on twitter and facebook",
	"by clicking here", "click here for", "click here to", "download the app", "news app", "thanks for signing up", "processing your subscription", "melden sie sich für",
	"abonnez-vous", "suscríbete", "assine a", "iscriviti", "error processing", "terms of service and privacy policy", "this article was originally published",
}
