package quote

// The words of news German.
var german = table{
	lang:  "de",
	nouns: true,
	lists: map[class]string{
		speech: `sagte sagten sagt sagen gesagt erklärte erklärten erklärt teilte teilten teilt mitgeteilt betonte betonten betont schrieb schrieben schreibt
			geschrieben meinte meinten meint gemeint äußerte äußerten äußert geäußert kommentierte kommentiert forderte forderten fordert gefordert warnte warnten
			warnt gewarnt hieß heißt heisst geheißen fügte fügten fügt berichtete berichteten berichtet begründete begründet kündigte kündigten kündigt angekündigt
			bestätigte bestätigten bestätigt sprach sprachen spricht gesprochen ergänzte ergänzt unterstrich versicherte versichert behauptete behaupteten
			behauptet räumte räumt antwortete antwortet fragte fragt mahnte mahnt rief ruft verkündete verkündet verlangte verlangt beklagte beklagt
			bemerkte bemerkt führte führt stellte stellt wies weist entgegnete erwiderte erinnerte erzählte erzählt erläuterte erläutert
			glaubt glaubte argumentierte argumentiert appellierte unterstreicht resümierte konstatierte gab gibt versprach verspricht hob hebt lautete lautet
			zeigte zeigten zeigt gestand beteuerte schilderte schildert urteilte twitterte fasste drohte plädierte plädiert freute gratulierte fragen fordern kritisieren warnen berichten erkläre meine fordere sage bekräftigt bekräftigte
			meldet meldete urteilt skandierten besagt`,
		naming: `bezeichnete bezeichneten bezeichnet nannte nannten nennt nennen genannt kritisierte kritisierten kritisiert zitierte zitiert lobte lobt
			verurteilte verurteilten verurteilt wertete bewertete bewertet bezichtigte warf werfen wirft vorgeworfen sieht sah sahen hält hielt fand findet
			beschrieb beschreibt würdigte begrüßte begrüßten begrüßt ausdrückte verteidigte reagierte reagierten reagiert beurteilte beurteilt beschreibt beschwor beschworen vereinbart vereinbarten begründete empfiehlt empfahl ausführte ausführten ausgeführt attackierte attackiert attackierten meinen skandierten skandierte verwies verweist teilt
			sprachen sprechen stellte ausgedrückt eingestuft eingeräumt gewarnt gelobt stufte stuft eingestuft charakterisierte charakterisiert halte halten sehe nenne spreche rechnet rechnen rechnete zeichnet`,
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
			zeichen theater museum festival ausstellung konferenz lager namens`,
		verb: `kommt kam ging geht gewann verlor starb`,
	},
}
