package quote

// The words of news French.
var french = table{
	lang:   "fr",
	dashes: true,
	forms:  frenchForms,
	verbs: map[class]string{
		speech: `déclarer ajouter affirmer assurer estimer expliquer indiquer souligner préciser confier raconter lancer commenter demander insister marteler
			regretter tweeter témoigner confirmer avouer observer remarquer plaider plaisanter résumer soupirer répliquer juger détailler constater lâcher glisser ironiser
			protester clamer marmonner murmurer crier hurler tonner fulminer pester gronder déplorer approuver confesser certifier garantir arguer objecter analyser redouter
			souhaiter exiger réclamer revendiquer nuancer trancher asséner scander avertir prévenir renchérir rebondir`,
		naming: `qualifier dénoncer critiquer évoquer accuser saluer condamner considérer citer fustiger pointer comparer rejeter décrier brocarder moquer`,
	},
	lists: map[class]string{
		speech: `dit disait disent déclaré déclare déclarait déclara ajouté ajoute ajoutait affirmé affirme affirment affirmait assuré assure assurent assurait
			poursuivi poursuit promis promet estimé estime estiment estimait expliqué explique expliquent expliquait indiqué indique indiquent indiquait
			souligné souligne soulignent soulignait précisé précise précisent précisait confié confie annoncé annonce annoncent raconté raconte racontent
			racontait rappelé rappelle rappellent reconnu reconnaît répondu répond répondent répondait écrit écrivait lancé lance réagi réagit conclu conclut
			commenté commente demandé demande demandent insisté insiste insistent insistait martelé martèle prévenu prévient regretté regrette
			soutenu soutient tweeté tweete témoigné témoigne témoignent confirmé confirme confirment avoué avoue admis admet observé observe remarqué remarque
			plaidé plaide plaisanté résumé résume soupire réplique répliqué rétorque rétorqué renchérit averti avertit jugé juge jugent s'exclame exclamé
			indigné alarmé félicité félicite inquiété interrogé insurgé défendu nuancé nuance détaillé détaille constaté constate espère espéré pense lâche glisse`,
		participle: `disant déclarant ajoutant affirmant assurant estimant expliquant indiquant soulignant précisant rappelant annonçant reconnaissant évoquant
			dénonçant qualifiant insistant confirmant jugeant appelant`,
		naming: `qualifié qualifie qualifient dénoncé dénonce dénoncent critiqué critique critiquent évoqué évoque évoquent parle parlé parlait accusé accuse appelé appelle salué salue
			condamné condamne considère cite cité voit veut réclame réclamé fustigé fustige décrit`,
		noun:      `déclaration mots propos phrase communiqué message`,
		auxiliary: `a ont avait avaient est sont était étaient sera serait aurait ai as avons a-t été doit peut`,
		adverb: `aussi également encore ensuite déjà toujours notamment ainsi alors hier aujourd'hui aujourd’hui mardi pas ne plus jamais même enfin pourtant cependant toutefois mieux bien
			par ailleurs surtout`,
		pronoun:      `il elle ils elles je nous on`,
		female:       `elle mme mlle ministre-femme sa présidente directrice porte-parole`,
		male:         `il m. président directeur ministre`,
		relative:     `qui dont lequel laquelle`,
		determiner:   `le la les l un une des ce cet cette ces son sa ses leur leurs plusieurs deux trois quatre du au aux`,
		preposition:  `à en dans sur avec par pour sans sous chez contre entre vers depuis après avant pendant lors selon de d' d’ du des au aux`,
		joins:        `de d' d’ du des pour à au aux`,
		conjunction:  `et mais ou ni car`,
		subordinator: `quand lorsque si comme où puisque tandis alors pourquoi`,
		that:         `que qu`,
		calendar:     `jours semaines mois ans heures lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
		title:        `m mme mlle mgr dr me`,
		person: `président présidente ministre porte-parole directeur directrice maire député sénateur avocat procureur responsable chef patron expert témoin
			habitant habitante secrétaire préfet préfète gouverneur gouverneure adjoint adjointe élu élue chercheur chercheuse professeur médecin juge témoin syndicaliste
			commandant commandante pêcheur pêcheuse source sources homme femme journaliste`,
		source:  `communiqué rapport texte lettre journal`,
		medium:  `twitter facebook`,
		work:    `film livre chanson série émission album roman journal magazine intitulé intitulée surnommé nommé baptisé`,
		plain:   `dit déclaré ajouté affirmé expliqué indiqué annoncé précisé estimé assuré souligné`,
		accords: `selon d'après d’après avis`,
		verb:    `va vont fait faisait`,
	},
}

// The words of news Spanish.
var spanish = table{
	lang:   "es",
	dashes: true,
	forms:  spanishForms,
	verbs: map[class]string{
		speech: `afirmar señalar explicar comentar opinar agregar manifestar declarar asegurar indicar anunciar apuntar expresar subrayar destacar precisar relatar
			confirmar aclarar argumentar considerar detallar enfatizar exclamar lamentar puntualizar reiterar replicar revelar zanjar remarcar tuitear matizar criticar informar
			preguntar alertar insistir admitir prometer responder insinuar ironizar bromear sentenciar espetar contestar ratificar aseverar recalcar resaltar resumir rematar
			apostillar protestar celebrar reclamar reivindicar suplicar gritar murmurar narrar evocar adelantar vaticinar pronosticar estimar sospechar temer creer esperar cuestionar
			exigir concluir`,
		naming: `calificar denunciar acusar tachar llamar describir definir hablar condenar rechazar valorar citar tildar culpar bautizar catalogar comparar equiparar elogiar alabar aplaudir`,
	},
	lists: map[class]string{
		speech: `dijo dijeron dice dicen decía dicho afirmó afirma afirman afirmaron afirmado señaló señala señalan señalaron señalado explicó explica explican explicaron
			explicado advirtió advierte advirtieron advertido alertó alerta alertaron comentó comenta comentado opinó opina agregó agrega agregaron añadió añade añadieron añadido insistió
			insiste insistido manifestó manifiesta manifestado declaró declara declararon declarado sostuvo sostiene sostenía aseguró asegura aseguran aseguraron asegurado indicó indica indican
			indicaron indicado contó cuenta recordó recuerda recordado reconoció reconoce reconocido respondió responde anunció anuncia anunciaron anunciado apuntó apunta expresó expresa expresado subrayó
			subraya subrayado destacó destaca destacado precisó precisa relató relata escribió escribe escrito confirmó confirma confirmaron pidió pide pidieron preguntó
			pregunta concluyó concluye aclaró aclara admitió admite argumentó argumenta consideró considera cree creen detalló detalla enfatizó enfatiza exclamó lamentó lamenta prometió puntualizó
			reiteró reitera replicó reveló revela zanjó remarcó remarca exigió exige tuiteó prosiguió continuó matizó criticó informó informa`,
		participle: `diciendo advirtiendo asegurando afirmando señalando añadiendo explicando indicando recordando insistiendo alertando calificando denunciando pidiendo destacando`,
		naming: `calificó califica calificado denunció denuncia denunciaron denunciado acusó acusa acusaron tachó llamó llama describió describe definió define habló habla condenó
			condena criticó critica rechazó rechaza celebró valoró valora defendió defiende citó`,
		noun:      `declaración declaraciones palabras frase mensaje comunicado`,
		auxiliary: `ha han había habían he es son era eran fue fueron está están estaba será sería había puede debe`,
		adverb: `también además después luego ayer hoy ya no nunca sólo solo siempre entonces asimismo así aún todavía igualmente finalmente posteriormente incluso
			se le les`,
		pronoun:      `él ella ellos ellas yo nosotros`,
		female:       `ella señora sra presidenta ministra directora portavoz alcaldesa`,
		male:         `él señor sr presidente ministro director alcalde`,
		relative:     `quien quienes cual cuyo`,
		determiner:   `el la los las un una unos unas este esta estos estas ese esa su sus varios varias dos tres cuatro del al`,
		preposition:  `a en de con por para sin sobre bajo contra entre hacia hasta desde durante tras según ante del al`,
		joins:        `de del para`,
		conjunction:  `y e pero o ni sino`,
		subordinator: `cuando si porque aunque mientras donde como pues`,
		that:         `que`,
		calendar:     `días semanas meses años horas lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
		title:        `sr sra dr dra don doña`,
		person: `presidente presidenta ministro ministra portavoz director directora alcalde alcaldesa diputado senador abogado fiscal juez responsable jefe experto
			gobernador gobernadora comandante concejal concejala candidata candidato investigador investigadora profesor profesora médico médica vocera vocero
			senadora diputada abogada experta jueza testigo vecino vecina periodista hombre mujer fuente fuentes secretario`,
		source:  `comunicado informe texto carta diario`,
		medium:  `twitter facebook`,
		work:    `película libro canción serie programa álbum novela diario revista titulado titulada llamado llamada apodado premio caricatura prensa`,
		plain:   `dijo dijeron afirmó señaló explicó declaró añadió agregó indicó aseguró informó dice`,
		accords: `según juicio parecer opinión`,
		verb:    `va van hace hizo`,
	},
}

// The words of news Portuguese.
var portuguese = table{
	lang:   "pt",
	dashes: true,
	forms:  portugueseForms,
	verbs: map[class]string{
		speech: `afirmar declarar falar acrescentar explicar contar ressaltar destacar alertar avisar reconhecer responder anunciar lembrar sublinhar salientar frisar
			admitir comentar confirmar informar insistir perguntar relatar revelar questionar observar adiantar assegurar considerar apontar completar complementar argumentar reiterar
			enfatizar indicar postar desabafar lamentar ironizar brincar rebater retrucar reclamar protestar celebrar comemorar minimizar avaliar opinar estimar calcular resumir
			recordar narrar gritar murmurar exclamar sentenciar suspirar citar detalhar esclarecer justificar jurar prometer pontuar cobrar defender garantir advertir`,
		naming: `chamar classificar descrever acusar denunciar criticar condenar elogiar definir tachar qualificar taxar rotular atacar repudiar rejeitar comparar falar`,
	},
	lists: map[class]string{
		speech: `disse disseram diz dizem dizia dito afirmou afirma afirmam afirmaram declarou declara declararam falou fala acrescentou acrescenta explicou explica explicaram contou
			conta ressaltou ressalta destacou destaca garantiu garante alertou alerta avisou avisa reconheceu reconhece respondeu responde anunciou anuncia escreveu escreve lembrou lembra
			sublinhou sublinha salientou salienta referiu refere frisou frisa admitiu admite defendeu defende comentou comenta concluiu conclui confirmou confirma informou informa insistiu insiste perguntou
			pergunta pediu pede prometeu relatou relata revelou revela questionou observou adiantou assegurou considerou considera apontou completou complementou adverte advertiu argumentou continua continuou prosseguiu
			reiterou reitera resumiu enfatizou indicou indica postou`,
		participle:   `dizendo afirmando acrescentando explicando alertando garantindo lembrando destacando`,
		naming:       `chamou chama classificou classifica descreveu descreve acusou acusa denunciou criticou critica condenou elogiou definiu`,
		noun:         `declaração palavras frase mensagem nota comunicado`,
		auxiliary:    `tem têm tinha havia é são era foi foram está estão será seria pode deve`,
		adverb:       `também ainda depois ontem hoje já não nunca só sempre então assim além`,
		pronoun:      `ele ela eles elas eu nós`,
		female:       `ela senhora sra presidenta ministra diretora`,
		male:         `ele senhor sr presidente ministro diretor`,
		relative:     `quem cujo`,
		determiner:   `o a os as um uma uns umas este esta esse essa seu sua seus suas vários várias dois três do da dos das ao no na nos nas`,
		preposition:  `em de com por para sem sobre contra entre até desde durante após segundo do da dos das no na nos nas ao à pelo pela`,
		joins:        `de do da dos das para`,
		conjunction:  `e mas ou nem`,
		subordinator: `quando se porque embora enquanto onde como pois`,
		that:         `que`,
		calendar:     `dias semanas meses anos horas segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
		title:        `sr sra dr dra`,
		person: `presidente ministro ministra porta-voz diretor diretora prefeito deputado senador advogado procurador juiz chefe especialista jornalista homem mulher fonte fontes secretário governador governadora prefeita deputada senadora advogada pesquisador pesquisadora professor professora médico médica
			comandante vereador vereadora candidato candidata delegado delegada testemunha moradora morador`,
		source:  `comunicado relatório texto carta jornal nota`,
		medium:  `twitter facebook`,
		work:    `filme livro canção série programa álbum romance jornal revista intitulado intitulada chamado apelidado`,
		plain:   `disse disseram afirmou declarou explicou informou diz`,
		accords: `segundo conforme opinião`,
		verb:    `vai vão fez faz`,
	},
}

// The words of news Italian.
var italian = table{
	lang:  "it",
	forms: italianForms,
	verbs: map[class]string{
		speech: `affermare dichiarare spiegare sottolineare ricordare raccontare annunciare confermare commentare precisare assicurare osservare insistere replicare
			evidenziare rivelare esclamare denunciare lamentare criticare ironizzare scherzare ribattere attaccare tuonare sbottare chiosare argomentare rincarare ammonire avvisare
			chiarire garantire giurare gridare urlare mormorare sussurrare confidare confessare protestare rivendicare reclamare auspicare stimare ipotizzare temere sperare credere pensare
			ritenere dubitare domandare chiedere rispondere ripetere ribadire segnalare rilevare ammettere promettere concludere`,
		naming: `definire chiamare accusare criticare condannare parlare descrivere lodare bollare etichettare paragonare elogiare respingere bocciare contestare invocare evocare`,
	},
	lists: map[class]string{
		speech: `detto dice dicono disse diceva ha-detto affermato afferma affermano affermò dichiarato dichiara dichiarò aggiunto aggiunge aggiunse spiegato spiega spiegano spiegò
			sottolineato sottolinea sottolineò ricordato ricorda raccontato racconta scritto scrive scrisse annunciato annuncia confermato conferma sostenuto sostiene sostengono risposto
			risponde rispose concluso conclude commentato commenta precisato precisa assicurato assicura avvertito avverte osservato osserva ammesso ammette chiesto chiede ribadito ribadisce
			insistito insiste replicato replica riferito riferisce proseguito prosegue evidenziato evidenzia rivelato rivela promesso promette twittato esclamato denunciato denuncia`,
		participle:   `dicendo affermando aggiungendo spiegando sottolineando ricordando avvertendo assicurando`,
		naming:       `definito definisce chiamato chiama accusato accusa criticato critica condannato condanna parlato parla descritto descrive lodato`,
		noun:         `dichiarazione parole frase messaggio nota comunicato`,
		auxiliary:    `ha hanno aveva avevano è sono era erano sarà sarebbe può deve stato stata`,
		adverb:       `anche poi ancora già ieri oggi non mai solo sempre così inoltre infine`,
		pronoun:      `lui lei egli ella loro io noi`,
		female:       `lei signora ministra presidentessa direttrice`,
		male:         `lui egli signor ministro presidente direttore`,
		relative:     `cui quale`,
		determiner:   `il lo la i gli le l un uno una questo questa quel quella suo sua suoi sue due tre del della dei degli delle dello al nel`,
		preposition:  `di a da in con su per tra fra senza contro secondo durante dopo prima del della dei degli delle dello al alla nel nella dal dalla sul sulla`,
		joins:        `di del della dei degli delle dello dell per`,
		conjunction:  `e ed ma o né`,
		subordinator: `quando se perché mentre dove come anche`,
		that:         `che`,
		calendar:     `giorni settimane mesi anni ore lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
		title:        `sig dott avv on prof`,
		person: `presidente ministro ministra portavoce direttore direttrice sindaco deputato senatore avvocato procuratore giudice capo esperto giornalista uomo donna fonte fonti segretario segretaria premier sindaca prefetto prefetta governatore governatrice comandante assessore assessora ricercatore ricercatrice
			professore professoressa medico testimone candidato candidata`,
		source:  `comunicato rapporto testo lettera giornale nota`,
		medium:  `twitter facebook`,
		work:    `film libro canzone serie programma album romanzo giornale rivista intitolato intitolata chiamato soprannominato`,
		plain:   `detto affermato dichiarato spiegato aggiunto dice`,
		accords: `secondo avviso parere`,
		verb:    `va vanno fa fece`,
	},
}
