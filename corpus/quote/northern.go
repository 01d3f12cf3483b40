package quote

// The words of news Dutch, Swedish and Russian: the main verbs of speech and what a clause needs to be read. Their speakers are found before and
// behind those verbs; finer points (relative clauses, whose words they are) are not read.

var dutch = table{
	lang: "nl",
	lists: map[class]string{
		speech: `zegt zei zeiden zeggen gezegd stelt stelde stelden gesteld verklaart verklaarde verklaarden verklaard vertelt vertelde vertelden verteld meldt meldde meldden gemeld
			schrijft schreef schreven geschreven vindt vond vonden denkt dacht gelooft geloofde waarschuwt waarschuwde waarschuwden gewaarschuwd benadrukt benadrukte voegt voegde
			antwoordt antwoordde vraagt vroeg belooft beloofde erkent erkende bevestigt bevestigde ontkent ontkende klaagt klaagde roept riep herhaalt herhaalde concludeert
			concludeerde eist eiste betoogt betoogde reageert reageerde twittert twitterde verzucht verzuchtte grapt grapte`,
		naming:       `noemt noemde noemden genoemd spreekt sprak spraken gesproken omschrijft omschreef beschrijft beschreef beschuldigt beschuldigde hekelt hekelde prijst prees`,
		noun:         `verklaring uitspraak woorden bericht`,
		auxiliary:    `heeft hebben had hadden is zijn was waren wordt worden werd werden kan kunnen kon moet moeten moest zal zullen zou zouden wil wilde mag`,
		adverb:       `ook later dan niet nooit nog al nu toen gisteren vandaag daarna echter bovendien verder zich er toe daar`,
		pronoun:      `hij zij ze ik wij we men`,
		female:       `zij mevrouw woordvoerster burgemeester minister`,
		male:         `hij meneer woordvoerder burgemeester minister`,
		relative:     `die wie`,
		determiner:   `de het een deze dit dat zijn haar hun ons onze twee drie vier veel enkele sommige`,
		preposition:  `in op aan bij van voor met door over onder tegen tussen na tijdens uit naar om tot sinds zonder volgens`,
		joins:        `van voor`,
		conjunction:  `en maar of`,
		subordinator: `omdat als toen terwijl hoewel waar hoe wat`,
		that:         `dat`,
		calendar:     `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december`,
		title:        `dr prof mr mevr dhr`,
		person: `woordvoerder woordvoerster burgemeester minister premier president directeur voorzitter leider hoogleraar advocaat rechter arts bewoner bewoonster getuige agent
			kamerlid wethouder trainer coach schrijver onderzoeker onderzoekster vrouw man`,
		source:  `rapport brief krant ministerie politie gemeente bedrijf rechtbank partij regering`,
		medium:  `twitter facebook`,
		work:    `film boek lied serie album roman krant blad`,
		plain:   `zegt zei zeiden stelt stelde verklaarde vertelde meldt schrijft`,
		accords: `volgens aldus`,
	},
}

var swedish = table{
	lang:   "sv",
	dashes: true,
	lists: map[class]string{
		speech: `säger sa sade sagt berättar berättade berättat skriver skrev skrivit menar menade anser ansåg tror trodde tycker tyckte hävdar hävdade förklarar förklarade förklarat
			uppger uppgav uppgett meddelar meddelade meddelat konstaterar konstaterade varnar varnade svarar svarade frågar frågade tillägger tillade lovar lovade betonar betonade
			bekräftar bekräftade erkänner erkände förnekar förnekade klagar klagade ropar ropade upprepar upprepade kräver krävde fortsätter fortsatte kommenterar kommenterade suckar`,
		naming:       `kallar kallade kallat beskriver beskrev beskrivit talar talade anklagar anklagade kritiserar kritiserade berömmer`,
		noun:         `uttalande ord`,
		auxiliary:    `har hade är var blir blev kan kunde ska skulle vill ville måste får fick`,
		adverb:       `också senare inte aldrig ännu redan nu då igår idag dessutom vidare sig till`,
		pronoun:      `han hon de jag vi man`,
		female:       `hon fru talesperson minister`,
		male:         `han herr talesperson minister`,
		relative:     `som`,
		determiner:   `den det en ett de denna detta hans hennes deras vår två tre fyra många några`,
		preposition:  `i på av för med från till om under mot mellan efter före vid hos genom utan sedan enligt`,
		joins:        `av för`,
		conjunction:  `och men eller`,
		subordinator: `när om eftersom medan fast där hur vad`,
		that:         `att`,
		calendar:     `måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december`,
		title:        `dr prof`,
		person: `talesperson talesman minister statsminister president ordförande direktör chef professor advokat åklagare domare läkare forskare vittne polis borgmästare
			ledare tränare författare kvinna man presstalesperson talesperson`,
		source:  `rapport brev tidning polisen regeringen bolaget myndigheten domstolen partiet`,
		medium:  `twitter facebook`,
		work:    `filmen film boken bok låten serien albumet romanen tidningen`,
		plain:   `säger sa sade skriver uppger berättar meddelar`,
		accords: `enligt`,
	},
}

var russian = table{
	lang:   "ru",
	dashes: true,
	lists: map[class]string{
		speech: `сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет сообщил сообщила сообщили сообщает отметил отметила отметили отмечает подчеркнул
			подчеркнула подчеркивает добавил добавила добавили добавляет рассказал рассказала рассказали рассказывает пояснил пояснила поясняет объяснил объяснила объясняет считает
			считают написал написала пишет пишут утверждает утверждают утверждал уточнил уточнила напомнил напомнила предупредил предупредила ответил ответила отвечает спросил
			спросила спрашивает признался призналась признал признала пообещал пообещала подтвердил подтвердила опроверг опровергла крикнул крикнула воскликнул посетовал
			пожаловался пожаловалась продолжил продолжила заключил заключила констатировал`,
		naming:       `назвал назвала назвали называет называют описал описала обвинил обвинила раскритиковал раскритиковала похвалил охарактеризовал`,
		noun:         `заявление слова`,
		auxiliary:    `был была было были будет есть`,
		adverb:       `также тоже потом затем не уже ещё еще вчера сегодня только всегда никогда при этом`,
		pronoun:      `он она они я мы`,
		female:       `она госпожа`,
		male:         `он господин`,
		relative:     `который которая которые`,
		determiner:   `этот эта это эти его её ее их свой своя наш`,
		preposition:  `в во на с со из от к по о об за для при между после до без через над под у`,
		joins:        `по`,
		conjunction:  `и а но или`,
		subordinator: `когда если потому где как хотя пока`,
		that:         `что`,
		calendar:     `понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
		title:        `г-н г-жа`,
		person: `представитель представительница министр президент премьер губернатор мэр директор депутат сенатор адвокат прокурор судья врач эксперт профессор журналист
			капитан тренер свидетель житель жительница глава начальник женщина мужчина пресс-секретарь`,
		source:  `сообщение доклад письмо газета ведомство министерство полиция компания суд агентство`,
		work:    `фильм книга песня сериал альбом роман газета журнал корабль`,
		plain:   `сказал сказала заявил заявила сообщил сообщила добавил добавила отметил`,
		accords: `согласно словам мнению данным`,
	},
}
