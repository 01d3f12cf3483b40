package quote

// The words of news German.
var german = table{
	lang:  "de",
	nouns: true,
	forms: germanForms,
	verbs: map[class]string{
		speech: `sagen erklären teilen betonen meinen äußern kommentieren fordern warnen fügen berichten begründen kündigen bestätigen ergänzen versichern
			behaupten räumen antworten fragen mahnen verkünden verlangen beklagen bemerken führen stellen entgegnen erwidern erinnern erzählen erläutern
			glauben argumentieren appellieren resümieren konstatieren lauten zeigen beteuern schildern urteilen twittern fassen drohen plädieren
			freuen gratulieren bekräftigen melden besagen skandieren bemängeln bedauern befürchten fürchten beanstanden monieren rügen klagen vermuten mutmaßen
			prophezeien prognostizieren schwärmen spotten scherzen witzeln höhnen ätzen frotzeln kontern parieren schimpfen wettern donnern poltern jubeln
			frohlocken raunen flüstern stammeln seufzen stöhnen brüllen schreien posten notieren vermerken signalisieren suggerieren
			deuten beschwichtigen beruhigen präzisieren konkretisieren spezifizieren referieren rekapitulieren bilanzieren folgern schlussfolgern sinnieren
			philosophieren orakeln unken mosern nörgeln maulen meckern stänkern spekulieren ankündigen anmerken rechtfertigen dementieren leugnen
			hoffen wünschen zweifeln bezweifeln beschweren entschuldigen danken bedanken loben texten nachfragen formulieren zusammenfassen
			ermahnen ermuntern diktieren proklamieren deklarieren protestieren attestieren bescheinigen offenbaren enthüllen verraten zitieren
			sichern legen stimmen lehnen schlagen halten pflichten regen setzen`,
		naming: `bezeichnen kritisieren zitieren loben verurteilen werten bewerten bezichtigen würdigen begrüßen verteidigen reagieren beurteilen vereinbaren
			attackieren stufen charakterisieren rechnen begründen titulieren beschimpfen verhöhnen verspotten brandmarken geißeln umschreiben
			definieren interpretieren preisen rühmen feiern tadeln beschuldigen apostrophieren qualifizieren klassifizieren
			betiteln benoten einordnen ordnen rügen verdammen anprangern prangern beklagen fürchten schelten ermahnen`,
	},
	apart: map[string]string{
		`erinnert erinnerte erinnerten erinnern`:            `daran sich`,
		`stellt stellte stellten stellen stelle gestellt`:   `fest klar heraus`,
		`gab gaben gibt geben gegeben`:                      `an bekannt bedenken protokoll zurück kund preis`,
		`führt führte führten führen führe geführt`:         `aus an weiter fort`,
		`weist wies wiesen weisen gewiesen`:                 `hin zurück darauf`,
		`hob hoben hebt heben gehoben`:                      `hervor`,
		`strich streicht streichen gestrichen`:              `hervor heraus`,
		`räumt räumte räumten räumen räume geräumt`:         `ein`,
		`sichert sicherte sicherten sichern gesichert`:      `zu`,
		`legt legte legten legen lege gelegt`:               `nahe dar nach offen`,
		`stimmt stimmte stimmten stimmen stimme gestimmt`:   `zu ein`,
		`lehnt lehnte lehnten lehnen lehne gelehnt`:         `ab`,
		`schlägt schlug schlugen schlagen geschlagen`:       `vor`,
		`hält hielt hielten halten halte gehalten`:          `für dagegen entgegen vor fest`,
		`regt regte regten regen rege geregt`:               `an`,
		`setzt setzte setzten setzen setze gesetzt`:         `hinzu entgegen`,
		`pflichtet pflichtete pflichteten pflichten`:        `bei`,
		`deutet deutete deuteten deuten deute gedeutet`:     `an`,
		`fiel fällt fallen gefallen`:                        `ein wort`,
		`ging geht gehen gegangen gehe`:                     `davon`,
		`schloss schließt schließen geschlossen schließe`:   `aus darauf`,
		`trug trägt tragen getragen`:                        `vor`,
		`prangert prangerte prangerten prangern geprangert`: `an`,
		`ordnet ordnete ordneten ordnen geordnet`:           `ein`,
		`tut tat taten getan tun`:                           `ab`,
	},
	lists: map[class]string{
		speech: `geschrieben schrieb schrieben schreibt gesprochen sprach sprachen spricht hieß heißt heisst geheißen rief rufen ruft gerufen
			mitgeteilt angekündigt ausgesprochen gab gaben gibt wies wiesen weist gewiesen hob hoben hebt gehoben gestand gestanden gesteht versprach versprachen verspricht
			versprochen riet raten rät geraten bat baten bittet gebeten widersprach widersprachen widerspricht widersprochen
			bestritt bestreitet bestritten befand befanden befindet befunden schwor schwören schwört geschworen schloss schließt geschlossen unterstrich
			unterstreicht unterstrichen fiel fällt ging geht trug trägt`,
		naming: `genannt nannte nannten nennt nennen nenne warf warfen werfen wirft vorgeworfen sieht sah sahen sehe hielt hielten hält halten halte fand fanden findet beschrieb
			beschrieben beschreibt beschwor beschworen verwies verweist verwiesen ausdrückte ausgedrückt empfiehlt empfahl empfohlen meinen sprechen spreche
			strich streicht`,
		noun: `forderungen parolen parole rufe ruf sprüche spruch sätze satz erklärung stellungnahme worte forderung äußerung bericht interview angaben auskunft ansicht aussage aussagen meinung einschätzung worten darstellung
			informationen überzeugung`,
		auxiliary: `hat haben hatte hatten ist sind war waren wird werden wurde wurden worden sei seien habe hätte hätten wäre könne kann konnte können könne könnte muss müsse müssen musste darf dürfe dürfte will wollen wollte wolle soll sollen sollte solle möchte möchten werde würde würden`,
		adverb: `auch später dann nicht nie nur noch schon bereits weiter weiterhin ferner zudem außerdem dabei dazu daraufhin jedoch aber gestern heute
			unterdessen indes deshalb daher allerdings zuvor anschließend wiederum hingegen dagegen sich darin mit aus ein an zu darauf hierzu wörtlich bisher`,
		pronoun: `er sie es wir ich man dieser diese letztere letzterer ersterer`,
		female: `sie frau ihre sprecherin ministerin kanzlerin präsidentin vorsitzende bürgermeisterin landrätin senatorin
			politikerin direktorin richterin anwältin leiterin geschäftsführerin forscherin vertreterin sekretärin gründerin autorin trainerin professorin zeugin expertin kritikerin
			wissenschaftlerin journalistin ärztin königin kandidatin`,
		male: `er herr seine sprecher minister kanzler präsident vorsitzender bürgermeister landrat senator politiker direktor richter anwalt leiter
			geschäftsführer forscher kommissar funktionär sekretär botschafter gründer autor redakteur trainer bischof papst professor zeuge experte kritiker wissenschaftler
			journalist arzt könig kandidat`,
		relative:     `welcher welche deren dessen`,
		determiner:   `der die das den dem des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer mehrere viele einige zwei drei vier`,
		preposition:  `in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor für gegen um durch ohne seit während bis wegen zwischen per als gegenüber`,
		joins:        `von vom des der für aus`,
		conjunction:  `und aber oder sondern doch`,
		subordinator: `zumal indem sodass sobald solange sofern soweit wobei weshalb ehe weil wenn ob nachdem obwohl während wie wo bevor falls da warum was`,
		that:         `dass daß`,
		calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
			oktober november dezember montagabend morgen abend`,
		title: `herr frau dr prof hr fr`,
		person: `bürgermeisterin landrat landrätin anwohner anwohnerin senator senatorin sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin vorsitzende vorsitzender chef chefin bürgermeister experte politiker politikerin direktor
			direktorin richter richterin anwalt anwältin polizei leiter leiterin geschäftsführer geschäftsführerin forscher forscherin ermittler kommissar beauftragter vertreter
			vertreterin funktionär abgeordneter abgeordnete sekretär sekretärin botschafter gründer gründerin autor autorin redakteur trainer trainerin manager bischof papst professor
			professorin zeuge zeugin augenzeuge expertin kritiker kritikerin präsident wissenschaftler wissenschaftlerin journalist journalistin verteidiger arzt ärztin beamter
			könig königin sieger kandidat kandidatin vorstand`,
		source: `bericht zeitung erklärung mitteilung artikel urteil studie regierung verwaltung opposition koalition organisation union fraktion kommission partei gericht ministerium
			verband verein behörde anwaltschaft gewerkschaft agentur sender konzern kirche universität institut ausschuss parlament fernsehen presse sprichwort gutachten kommentar
			leitung unternehmen botschaft bundesrat bundestag stadtrat gemeinderat papier schreiben brief protokoll anordnung klageschrift umfrage dienst seite`,
		medium:  `twitter facebook spiegel welt bild zeitung dpa`,
		plain:   `sagte sagten sagt erklärte erklärten erklärt teilte teilten meinte hieß heißt betonte schrieb schreibt berichtete berichtet kündigte äußerte so`,
		accords: `laut seitens so angaben auskunft ansicht aussage aussagen meinung einschätzung worten willen darstellung darstellungen informationen überzeugung`,
		dashed:  `zufolge`,
		work: `film buch werk cd lied roman zeitung zeitschrift magazin titel lied song serie sendung motto namen name spitznamen spitzname album roman studie dokumentation genannt genannte
			genannten sogenannte sogenannten sogenannter band gruppe schiff fachmagazin onlinedienst projekt partei verein unternehmen firma initiative aktion tour preis sender haltestelle bündnis blatt themen operation gmbh hotel restaurant flugzeug sonde fähre kapsel stiftung orden
			zeichen theater museum festival ausstellung konferenz lager namens prädikat rubrik kategorie überschrift aktenzeichen`,
		verb: `kommt kam ging geht gewann verlor starb`,
	},
}
