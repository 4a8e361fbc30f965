"""Knows which everyday words people use for one another when they describe a thing whose name they do not know."""

from __future__ import annotations

from functools import lru_cache

from jargon.english import word_set
from jargon.english.stems import stem

STOP_WORDS = word_set(
    "a about after all also an and any are as at be because been being but by can could did do does doing each else "
    "for from get gets getting got had has have having he her here him his how i if in into is it its itself "
    "just let like may me might mine must my of on onto or our ours out own per s she should so some such t than that "
    "the their them then there these they thing things this those to too up upon us very was way ways we were what "
    "when where which while who whos whom whose why will with would you your yours something someone somebody anything "
    "anyone anybody everything mean means meaning called term word explain define definition kind sort type stuff"
)
"""Words that say nothing about what is looked for."""

GROUPS = """
    customer client buyer shopper patron consumer account subscriber
    leave quit stop go cancel drop lose depart exit abandon loss
    keep retain hold stay remain loyal
    money cash fund capital budget dollar finance
    income revenue earnings proceeds takings turnover sales
    cost price charge fee expense spend rate expensive
    pay bill owe invoice payment
    buy purchase acquire get procure order
    sell sale vend market
    deal contract agreement bargain order
    win gain earn get land close
    new fresh novel latest recent
    old legacy former outdated ancient dated
    year annual yearly
    month monthly
    quarter quarterly
    day daily
    life lifetime lifespan
    plan plans roadmap schedule program
    cheap low discount inexpensive reduction
    more extra additional further increase
    less fewer lower reduce decrease cut shrink drop
    grow growth increase rise expand scale
    big large huge great major
    small little tiny minor
    fast quick rapid speed swift quickly soon
    slow delay wait lag late
    start begin launch open kick initiate commence first
    end finish stop close complete final last conclude
    put place install set deploy release
    live production running operation online
    code program software source application
    program software application app tool
    computer machine server hardware
    break fail crash fault broken failure outage down
    bug fault error mistake defect flaw glitch
    fix repair patch mend solve correct resolve
    test try check trial verify experiment
    change edit alter modify adjust update
    copy duplicate clone replica backup
    save store keep backup record
    lose lost loss missing
    undo revert reverse return back
    show display present demonstrate view see look
    look see view watch inspect examine
    find search discover detect seek locate
    talk speak chat discuss conversation say call
    phone call telephone dial ring
    mail email letter message
    meeting talk conference gathering session call
    ask request question query demand
    answer reply response respond
    tell inform report notify say
    promise guarantee commit pledge warrant assure
    rule policy law regulation standard norm
    law legal regulation statute
    secret private confidential hidden
    private personal privacy confidential
    safe secure protect security protection defend
    danger risk threat hazard
    attack hack break breach hacker attacker criminal thief
    steal theft thief rob
    lock block shut bar prevent
    password login credential sign-in passcode
    login log sign access enter
    allow permit let permission right may allowed
    prove verify confirm check proof identity
    identity who person identify
    scramble encrypt cipher code encode
    read understand readable see
    hide conceal mask hidden
    data information facts records figures
    fact information truth
    list table catalog register inventory
    file document record
    picture image photo
    web website internet online site page
    visitor guest user
    user person people customer human
    people person staff human employee worker
    boss manager leader executive chief head
    team group crew staff
    company business firm organization enterprise
    supplier vendor provider seller
    partner ally reseller
    job work task role
    work job task effort labor
    build make create construct produce develop
    builder developer programmer engineer
    split divide cut piece part partition separate
    piece part portion chunk fragment
    join combine merge unite link connect
    connect link join attach plug
    spread distribute share divide balance
    share part portion percentage fraction proportion ratio
    percentage rate share proportion
    number count amount quantity figure total many
    measure metric gauge count rate
    goal target aim objective
    idea concept thought suggestion
    think consider ponder thought
    decide choose choice decision pick select
    agree consent approve agreement accept
    approve sign authorize accept
    help support assist aid service
    teach train learn lesson educate
    need want require demand wish
    want wish desire need
    good best excellent great quality
    bad poor wrong worse problem
    problem trouble issue difficulty pain
    cause reason origin why
    hard difficult tough challenging
    easy simple effortless straightforward
    free gratis nothing unpaid
    near close nearby local
    far distant remote
    abroad foreign overseas country elsewhere
    country nation region land
    world global international
    local region nearby
    language translate tongue
    translate language localize
    send deliver transmit ship transfer
    move shift transfer migrate
    give hand provide offer supply
    offer proposal bid quote
    bid tender proposal offer
    often repeat regular recurring frequent again
    regular recurring steady
    again repeat return
    limit cap restrict bound maximum restriction
    full entire whole complete all total
    empty blank void
    piece item unit
    road path route way
    door gate entry
    memory storage remember
    forget lose
    remember memory recall
    automatic automated self machine itself
    person human individual
    example sample instance case
    advertise ad advert advertising promotion marketing
    click press tap
    famous known popular
    recommend refer suggest referral
    happy satisfied content pleased satisfaction
    unhappy dissatisfied angry
    compare match contrast versus
    competitor rival competition other
    describe explain description
    detail depth close thorough
    summary overview brief short
    short brief quick
    long lengthy
    early soon before beforehand advance ahead
    before prior previous earlier
    previous earlier former last past
    late delayed overdue
    future later ahead forecast predict
    predict forecast estimate guess expect
    expect await predict anticipate unexpected
    use employ apply utilize usage
    unused idle never
    waste useless
    stuck trapped tied locked bound depend
    depend rely need
    always constantly permanent
    sudden instant immediate
    wait delay pause
    pause stop hold
    traffic visit flow load
    load traffic burden weight work demand
    flood overload swamp overwhelm
    break split crack
    strong robust sturdy
    weak hole vulnerable gap flaw weakness
    hole gap opening weakness flaw
    gap hole shortage
    pretend fake false imitate disguise pose
    trick fool deceive lure
    fake false bogus pretend
    reward prize pay bonus bounty
    bonus reward extra
    share stock equity
    owner holder
    own possess
    debt owe loan
    tax duty
    profit gain earnings margin
    investor backer shareholder
    public open everybody
    rent lease subscribe
    subscription plan membership
    name title label
    label tag mark
    word term name
    rank order priority
    important key main vital critical
    main chief primary
    boundary edge limit border
    outside external outer
    inside internal inner within
    space room capacity
    top best upper
    bottom lowest lower
    size scope extent
    step stage phase
    list queue
    line queue row
    place location spot site
    text writing words
    write draft compose
    sound voice audio
    video film
    game play
    robot bot machine
    smart intelligent clever
    warn alert alarm
    watch monitor observe track
    track follow trace monitor
    health condition state
    state status condition
    ready prepared
    prepare ready set
    wrong error failure fault
    remove delete erase drop
    add include append
    clean tidy neat
    touch handle
    cover protect include
    demand ransom require
    phone mobile cell
    browser web
    screen display monitor
    hour time
    minute time
    box container package
    wall barrier fence
    key code password
    guard protect
    shop store
    several many multiple various
    different other another separate
    same equal identical alike
    together joint shared
    alone single sole one
    once one single
    two second double
    all every each whole everything
    nobody none no-one
    aware know known
    know knowledge understand aware
    blame fault
    try attempt trial
    excite enthusiasm
    motivate encourage incentive inspire urge
    person contact
    contact reach
    reach get touch
    arrive come reach
    bring give earn deliver
    seller salesperson rep salesman dealer
    head boss chief charge leader
    colleague peer coworker teammate
    hacker attacker criminal burglar intruder thief
    sketch draft drawing outline rough
    story tale case
    area region territory zone
    today now current present
    maker manufacturer producer vendor
    worst severe serious critical
    notice detect spot discover realize
    figure number statistic metric
    setting config option configuration
    minimum least smallest
    maximum most largest
    letter mail post
    inspect check review examine
    rehearse practice trial
    gather collect
    crash panic collapse
    cloth clothing
    hire employ recruit staff
    fire dismiss layoff
    client user customer
    rich wealthy
    rival competitor opponent
    expert specialist professional
    beginner novice junior
    senior experienced
    rough approximate vague
    exact precise accurate
    bonus incentive reward
    talk lecture speech
    idle unused spare
    spare standby reserve backup
    imitate simulate pretend mimic
    sensitive private secret
    anger annoy
    temporary short-lived
    permanent lasting
    central main
    fashionable trendy
    boring tedious manual
    vote agree
    picture drawing chart diagram graph
    price tag
    shared common
    owner possessor
    forbid ban prohibit block
    punish penalty fine
    contract paper document
    stage level tier
    level tier grade
    ready-made prebuilt
    custom bespoke tailored
    invent create
    invention patent
    visible seen
    user-friendly easy
    system infotech computer
    infotech technology technical tech computer
    tech technology technical engineering
    network internet line connection
    version edition release
    better improve improvement enhance superior
    improve better enhance optimize
    everyone everybody all public
    happen occur event take
    switch change turn swap replace
    swap exchange replace switch
    trust believe rely confidence
    signature sign contract
    benefit advantage value worth use gain useful
    startup company young founder
    slide presentation deck powerpoint
    layer level tier
    everywhere anywhere universal
    device gadget machine appliance hardware
    button key switch
    likely probable chance probability
    chance probability likely opportunity
    instead replace substitute alternative
    alternative option choice other instead
    method approach technique procedure process way
    approach method strategy
    strategy plan approach
    procedure process steps method
    process procedure operation handle
    handle process deal manage treat
    manage run control handle organize
    control manage steer govern
    organize arrange structure manage plan
    arrange order organize structure
    structure shape form organization layout
    layout design structure
    design plan draw layout
    department division unit section team
    section part department chapter
    office workplace building premises
    building house office premises
    home house remote
    employee staff worker colleague personnel
    client firm customer
    expert specialist technician
    technician engineer technical
    engineer developer programmer technical
    executive manager boss chief head director
    chief head boss top
    authority power right permission
    permission right authority approval
    power strength authority
    responsible charge owner accountable
    own owner belong
    belong own part
    standard usual common normal norm
    usual normal typical common standard ordinary
    unusual strange odd rare abnormal
    strange odd unusual weird
    rare unusual seldom
    average mean typical usual
    popular famous common
    similar alike like same resemble
    exact precise same
    approximate rough estimate
    sum total amount
    financial finance money bank
    loan credit debt borrow
    save reduce economical
    economical cheap cost-effective
    worthless useless
    spend cost pay use
    weekly week
    overnight night
    christmas holiday season
    season summer winter christmas time
    tomorrow future
    moment time instant
    period time duration length
    duration length long time
    deadline date due time
    date day time deadline
    tool program software instrument utility
    feature function capability
    capability ability feature skill
    ability skill capability able
    skill ability talent
    component part piece module element
    element part component item
    item product article element
    goods product merchandise
    product goods item
    manufacture make produce factory
    factory plant manufacture
    ship deliver release send
    logo brand emblem
    brand logo name
    material content document
    content text article material
    article text post content
    post article publish
    publish release launch post
    brochure leaflet flyer pamphlet
    seminar lecture course webinar
    lecture talk seminar
    interview conversation talk
    conversation talk discussion dialogue
    survey questionnaire poll ask
    opinion feedback view
    feedback opinion response
    complain complaint unhappy problem
    attract win draw lure
    persuade convince win
    negotiate bargain haggle
    quick prompt fast
    smooth seamless easy
    trouble hassle problem
    obstacle barrier hurdle problem
    annoy bother disturb hurt
    bother annoy hurt trouble
    hurt harm damage pain
    damage harm loss break
    disaster catastrophe emergency crisis fire
    emergency crisis disaster urgent
    urgent emergency important priority
    outage downtime failure unavailable
    unavailable down outage
    available reachable up present
    recover restore return back
    spare extra reserve
    scan check search
    virus malware
    spy watch
    flaw weakness hole bug
    cable wire line
    electricity power energy
    disk drive storage
    directory folder list
    column field
    row record line
    record entry row
    entry record item
    value amount content number
    letter character sign
    sign symbol character
    pattern structure shape
    formula recipe calculation
    recipe formula instruction
    calculate compute count work
    instruction command recipe guide
    guide manual handbook instruction
    execute run perform
    run execute operate work
    simultaneous parallel same once together
    random chance
    unique single only one
    constant fixed same
    fixed constant set
    flexible adaptable change
    adapt adjust change fit
    fit suit match
    grow bigger larger more
    shrink smaller less
    gradual slow step bit
    overall general whole total
    general overall common
    specific particular special certain
    special specific particular unique
    certain sure specific
    sure certain guarantee
    unsure doubt uncertain
    doubt objection uncertain
    possible potential can
    potential possible future
    impossible never
    forever eternal always
    honest open true
    invisible hidden unseen
    notice see
    mistake slip
    blame accuse
    argue discuss
    reject refuse decline
    accept agree yes
    invite ask
    visit come
    travel trip move
    neighbor nearby other
    friend acquaintance
    stranger unknown
    crowd people many mass
    mass crowd lots bulk
    bulk many mass volume lots
    volume amount bulk
    queue wait line
    middleman between broker intermediary
    between middle
    robot automatic
    brain mind
    stuff things
    gift present free
    discount bargain
    investor money
    invest investment money fund
    donate give
    sue court legal lawyer
    lawyer legal attorney
    court legal law
    clause section term condition
    condition requirement term
    requirement need condition demand
    government state public authority
    citizen people public
    society people community
    community group people
    environment surroundings nature
    planet earth environment
    industry sector branch field
    field area subject
    subject topic area matter
    topic subject theme
    detail particular
    thorough deep detailed close
    overview big general
    mood feeling
    imagine dream think
    dream imagine vision
    vision dream future
    creative original new inventive
    original first creative
    upgrade improve newer
    modern new current latest
    advanced modern
    tablet phone device
    laptop computer device
    desktop computer
    link url connect
    screenshot picture
    dashboard overview
    forecast plan
    hire get
    apprentice beginner trainee
    newcomer beginner new
"""
"""Each line holds words that stand for one another; a word may stand in several lines."""


@lru_cache(1)
def synonyms() -> dict[str, frozenset[str]]:
    """Give the stems that may stand for each stem.

    >>> stem("quitting") in synonyms()[stem("leaving")]
    True
    """
    mates: dict[str, set[str]] = {}
    for line in GROUPS.strip().split("\n"):
        stems = {stem(word) for word in line.split()}
        for each in stems:
            mates.setdefault(each, set()).update(stems - {each})
    return {each: frozenset(others) for each, others in mates.items()}
