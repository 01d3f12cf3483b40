package quote

// The words of news Polish.
var polish = table{
	lang:   "pl",
	dashes: true,
	lists: map[class]string{
		speech: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje dodali podkreślił podkreśliła podkreśla napisał napisała pisze stwierdził stwierdziła
			stwierdza zaznaczył zaznaczyła zaznacza oświadczył oświadczyła poinformował poinformowała informuje wyjaśnił wyjaśniła wyjaśnia przyznał przyznała przyznaje zapewnił
			zapewniła zapewnia ocenił oceniła ocenia ogłosił ogłosiła ostrzegł ostrzegła ostrzega przekonuje przekonywał przekonywała skomentował skomentowała komentuje odpowiedział
			odpowiedziała odpowiada zapytał zapytała pyta twierdzi twierdził tłumaczy tłumaczył tłumaczyła uważa wspomina zauważył zauważyła zauważa zapowiedział zapowiedziała zwrócił
			relacjonuje apeluje konkluduje przypomniał przypomniała przekazał przekazała
			krzyczał krzyczała krzyczy zawołał zawołała woła szepnął szepnęła westchnął westchnęła wzdycha śmieje zażartował zażartowała żartuje uznał uznała uznaje uważał uważała
			mówili pytał pytała pytają odparł odparła odpiera skwitował skwitowała podsumował podsumowała podsumowuje ostrzegał ostrzegała alarmuje alarmował narzeka narzekał
			skarży żali twierdziła twierdzą zapewniał zapewniają przekonał przekonała deklaruje zadeklarował zadeklarowała obiecał obiecała obiecuje zarzucił zarzuciła zarzuca
			zaapelował zaapelowała wezwał wezwała wspominał wspominała opowiada opowiadał opowiadała relacjonował komentował komentowała sugeruje zasugerował zasugerowała wskazał
			wskazała wskazuje ujawnił ujawniła potwierdził potwierdziła potwierdza zaprzeczył zaprzeczyła zaprzecza wtrącił wtrąciła kontynuował kontynuowała dodawał dodawała`,
		participle:   `mówiąc dodając podkreślając zaznaczając`,
		naming:       `nazwał nazwała nazywa określił określiła opisał opisała skrytykował skrytykowała oskarżył oskarżyła`,
		noun:         `oświadczenie słowa wypowiedź`,
		auxiliary:    `jest są był była było byli będzie`,
		adverb:       `też także również potem wczoraj dziś dzisiaj już nie nigdy tylko zawsze jeszcze następnie się`,
		pronoun:      `on ona oni one ja my`,
		female:       `ona pani rzeczniczka ministra prezeska posłanka`,
		male:         `on pan rzecznik minister prezes prezydent premier poseł`,
		relative:     `który która którzy które`,
		determiner:   `ten ta to ci te jego jej ich swój swoja`,
		preposition:  `w we na z ze do od po o przez dla przed nad pod bez przy między według za u`,
		joins:        `do ds`,
		conjunction:  `i a ale oraz lub ani`,
		subordinator: `gdy kiedy jeśli ponieważ bo gdzie jak czy`,
		that:         `że iż`,
		calendar:     `poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia`,
		title:        `dr prof gen pan pani ks`,
		person: `rzecznik rzeczniczka minister prezydent premier prezes dyrektor burmistrz poseł posłanka senator ekspert dziennikarz ekspertka trener kapitan wójt sołtys prokurator adwokat sędzia lekarz lekarka profesor
			mieszkaniec mieszkanka świadek kierowca reżyser reżyserka autor autorka kobieta mężczyzna komendant strażak prezeska dyrektorka burmistrzyni wojewoda starosta marszałek szef szefowa`,
		source:  `komunikat raport list sąd firma spółka rząd partia opozycja policja prokuratura ministerstwo urząd kancelaria`,
		medium:  `twitter facebook`,
		work:    `film książka książkę piosenka serial program album powieść gazeta pod-tytułem`,
		plain:   `powiedział powiedziała mówi dodał dodała`,
		accords: `według zdaniem`,
		verb:    `ma mają`,
	},
}
