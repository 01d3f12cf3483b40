package quote

// The words of news English. The verbs stand as infinitives; their forms are made by conjugate.
var english = table{
	lang:  "en",
	forms: englishForms,
	verbs: map[class]string{
		speech: `say tell add ask argue note write tweet explain reply respond insist claim warn announce state declare acknowledge admit
			suggest continue conclude recall joke quip remark observe predict promise vow pledge complain lament report reiterate repeat
			stress emphasize emphasise contend assert allege maintain counter confirm deny disclose reveal concede agree caution believe
			think hope wonder muse opine assure remind inform advise comment proclaim exclaim cry shout yell whisper post retweet signal
			indicate propose demand urge testify estimate reckon interject intone protest retort boast brag plead chant recount reason
			speculate theorize concur elaborate clarify advocate fret gush fume snap bark scoff sigh laugh grumble chide preach rail
			summarize summarise conjecture elicit answer swear affirm project attest avow posit profess proffer surmise deadpan confide growl
			message email text instruct point echo pray retaliate lecture order rule request acknowledge hint imply marvel confess object relate begin scream
			exhort implore beseech bellow thunder enthuse exult crow venture mutter murmur mumble whine grouse demur`,
		promises: `vow promise threaten agree propose demand urge call announce deny predict recommend reject criticize criticise praise condemn denounce accuse
			blame dismiss defend question mention warn oppose applaud credit thank encourage advocate acknowledge decry slam blast mock
			hail disclose report forecast rebuke assail denounce cite assure confirm ask tell order encourage claim`,
		naming: `call describe dismiss denounce criticize criticise accuse praise blame blast slam mock dub label brand deem refer tout rip
			hail condemn ridicule decry lambast lambaste characterize characterise charge question mention quote cite express offer
			consider compare liken welcome defend speak talk declare apologize apologise deride attack title portray paint depict
			trumpet promote voice discuss address reject rebuke caution recommend lash caption sing entitle explode pronounce
			envision encourage warn bemoan oppose support applaud identify view outline highlight underscore list
			detail conclude share assail bash taunt tease credit thank scold jeer press seek coach command invite` +
			` pin promise hope honor celebrate dispute depict reference counsel laud decline refuse`,
	},
	lists: map[class]string{
		speech:     `show shows showed shown showing said says told tells thought wrote written writes swore sworn began begun conceded reads read reading pleaded pled`,
		participle: `reading`,
		naming:     `spoke spoken saw seen meant sang found finds labelling labelled labels known put puts wants wanted`,
		noun: `claim claims statement statements assertion assertions demand demands call calls comment comments remark remarks suggestion
			insistence promise promises vow vows pledge pledges warning warnings contention argument arguments belief beliefs view views
			description criticism criticisms accusation accusations allegation allegations denial declaration assessment announcement
			response answer answers reply replies question questions words message messages tweet tweets speech letter proposal plea admission complaint
			quote quotes quip quips phrase term slogan prediction advice line op-ed request requests observation conclusion reference references mantra state states
			order orders post posts test lead leads point points signal signals voice voices share shares list lists detail details attack attacks text texts
			email emails charge charges offer offers frame label labels brand title titles support supports feature features address addresses
			report reports note notes joke jokes cry cries shout shouts whisper whispers estimate estimates counter reason reasons boast boasts laugh laughs sigh
			hint hints talk talks name names blame praise cite rule rules plan plans concern concerns tease welcome chant chants object counsel
			press focus puts shares outline highlight highlights show hope hopes wonder wonders hail charges`,
		auxiliary: `has have had was were is are be been being am did does do would could should will shall can may might must ’ve 've having
			didn't didn’t doesn't doesn’t don't don’t wouldn't wouldn’t won't won’t couldn't couldn’t can't can’t cannot hasn't hasn’t
			haven't haven’t hadn't hadn’t wasn't wasn’t isn't isn’t aren't aren’t he'd he’d i've i’ve`,
		musing: `fear fears feared fearing worry worries worried worrying expect expects expected expecting suspect suspects suspected guess believed think thinks thought thinking hope hopes hoped hoping wonder wonders wondered imply begin began begun swear find rule rules ruled`,
		modal:  `will would can could should must may might cannot can't can’t won't won’t`,
		adverb: `here there also later then not never ever once again just even still now already often always only first soon later too further
			yesterday today tomorrow tonight instead both all afterward afterwards thus so however meanwhile moreover nonetheless
			nevertheless else perhaps maybe indeed ago famously long twice back rather yet otherwise earlier before since`,
		pronoun:      `he she they i we it you nobody everyone someone everybody somebody one this those these many some others another`,
		female:       `she her mrs ms miss madam lady sister mother daughter wife woman actress spokeswoman congresswoman chairwoman businesswoman queen empress duchess princess girl herself`,
		male:         `he his him mr sir lord brother father son husband man actor spokesman congressman chairman businessman king emperor duke prince boy himself`,
		relative:     `who whom whose which`,
		determiner:   `the a an this that these those his her its their our my your one two three four five six seven eight nine ten some many several few other another each every any no both most all various numerous dozens`,
		preposition:  `alongside in at on with from by to about into over under after before during against through between among without within across along around behind beyond despite toward towards upon off up out per like amid including near outside inside as than via throughout until till since of for`,
		joins:        `of for`,
		conjunction:  `and but or nor plus yet`,
		subordinator: `because when if while although though where whether unless until since after before as once why how what whatever whenever wherever whereas than so`,
		that:         `that`,
		calendar: `hours days weeks minutes months years night morning afternoon evening week weekend month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
			november december jan feb aug sept oct nov dec`,
		title: `mr mrs ms dr sen rep gov gen lt col sgt capt cmdr maj st rev hon prof supt det insp jr sr messrs adm pres`,
		person: `deputy widow victim captain mp governor spokesman spokeswoman spokesperson president chairman chairwoman director manager secretary minister senator governor
			congressman congresswoman official officials officer officers man woman people person men women friend friends lawyer attorney
			prosecutor judge professor analyst expert experts critic critics adviser advisers advisor advisors aide aides strategist candidate
			nominee vice-president voice billionaire mom dad father-in-law moderator delegate delegates protester protesters activists blogger tweeter operative operatives donor donors politician politicians immigrant legislator legislators lobbyist partner patient patients rancher farmer farmers pastor preacher veteran veterans vet manager managers counsel negotiator organizer organizers nurse clerk historian scholar scholars businessman mogul reporter reporters journalist host author writer editor leader leaders lawmaker lawmakers
			democrat democrats republican republicans voter voters supporter supporters mayor chief executive ceo founder coach doctor
			physician scientist researcher researchers sheriff detective captain colonel lieutenant general soldier victim witness mother father sister
			brother wife husband son daughter resident residents neighbor neighbour teacher student students activist owner employee employees
			worker workers source sources anchor commentator pollster economist historian king queen prince pope priest bishop ambassador
			diplomat mogul star actor actress singer player mp minister operative opponent opponents rival rivals speaker tycoon`,
		source: `statement report article story tweet letter email e-mail affidavit complaint memo document documents book post column editorial
			poll survey study release website site ad sign signs headline headlines caption op-ed piece transcript message email emails filing
			lawsuit suit law campaign administration committee spokespeople ads excerpts order rules resolution amendment paper papers newspaper magazine text note banner shirt t-shirt bumper sticker slogan hat placard poster plaque graffiti`,
		plain: `said says wrote writes added adds noted notes say explained explains reported reports argued argues warned recalled announced replied
			stated declared tweeted suggested concluded observed acknowledged contended`,
		tells:   `told tells telling tell reminded informed assured advised urged convinced`,
		accords: `according`,
		work: `films movies books songs albums plays novels memoir autobiography biography poem thriller comedy miniseries franchise brand cover film movie book show song series podcast program programme album magazine newspaper novel play musical documentary painting game app
			hashtag headline titled entitled nicknamed nickname network video ad hit single band opera sitcom drama episode column section pseudonym anthem ballad hymn aria sonnet track tune`,
		verb: `won lost went goes came comes took takes got gets ran left held met meets gave gives became becomes kept keeps stood stands fell falls drew sent sends built
			spent bought sold paid sat rose grew broke brought brings caught taught fought sought makes made make wanted wants want asked needs
			seems seemed appears appeared faces faced continues tried tries started turned played lives lived serves served killed used uses issued
			issues released publishes published launched prompted prompts forced led swiped shot stopped blocked blocks invited thinks knew knows felt feels
			hits hit targets includes included helped helps joined joins ended ends opened opens showed moved moves received receives
			began begins happened happens heard hears struck wore threw hung lay laid slept stole woke bit hid lit chose chooses
			let lets set sets cut cuts quit bet beat beats shook sank swung sprang`,
	},
}
