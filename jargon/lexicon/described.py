"""Knows how people describe the things whose names they look for, in words that no explanation of ours uses."""

from __future__ import annotations

from functools import lru_cache

from jargon.lexicon import key_of

DESCRIBED = """
10-K: yearly report of a listed company
10-Q: three-month report of a listed company
24/7: day and night, always open
404: page not found
500 error: the website itself failed
a large number of: many
A/B test: show two versions and see which works better, compare two variants with users
ABAC: rights depend on attributes of person and thing
acceptance criterion: when is it good enough, what must be fulfilled
access control: who may get in, who gets to see what, who may open which door
access token: secret string that shows a program may enter
accessibility: usable for blind or disabled people
account executive: salesperson who closes deals, seller, person who sells and closes
account management: looking after existing customers
account manager: person who looks after existing customers, contact for the client
account plan: how we want to grow with one customer
account-based marketing: ads aimed at a few chosen companies
accounts payable: bills we have to pay, money we owe suppliers
accounts receivable: money owed to us by customers, unpaid bills others must pay
accrual: counting costs before they are paid
ACID: safe rules for saving to a database, all or nothing
acquisition: buying another company
action item: task after a meeting, to-do
actionable: something you can do with it
Active Directory: Microsoft list of users and computers
actuals: real numbers, not planned ones
ad copy: words in an advertisement, text of an ad, text of an advertisement
ad reach: how many people see an ad
admin rights: allowed to change everything on a computer
agentic AI: AI that acts by itself
agile: working in small steps and changing plans
aha moment: when the user gets it, first sees why it is useful
AI agent: program that does tasks on its own
AI-powered: uses artificial intelligence
air gap: no cable or connection to other networks
air-gapped: not connected to any network
alert fatigue: too many warnings so nobody reacts
alert: warning message when something breaks
algorithm: step by step recipe for a computer
align: agree, get everyone to the same view
alignment: everyone agrees on the goal, all pulling in the same direction
allowlist: list of what is allowed in
alpha: very early version
always be closing: push for the signature all the time
amortization: spreading a cost over years
analytics: studying numbers to learn from them
angel investor: rich private person who funds a young company
annual contract value: worth of a contract per year
annual recurring revenue: predictable yearly earnings
annual recurring revenue: yearly subscription income, money that comes in every year, subscription sales per year
annual report: yearly account of a company
anomaly detection: find what is unusual
anomaly: something unusual
Ansible: tool that sets up many machines
antivirus: finds and removes computer viruses
API gateway: front door for all requests to programs
API key: secret string that lets a program use a service, code word for programs
API: door for other programs
API: way for two programs to talk to each other, connection between systems, lets programs talk to each other
apples and oranges: unfair comparison of different things
apples to apples: fair comparison of the same things, like with like
application security: keeping programs safe from attackers
application: computer program for users, app
architecture: how a system is built up
artifact: finished file that a build makes
artificial intelligence: machines that act smart, computer thinks, smart machines
as-is state: how things are today
assertion: check in a program that something is true
asset: valuable thing a company owns, something valuable that is owned
asymmetric encryption: two keys, one secret and one public
async: without waiting for the answer
at the end of the day: in the end, finally
at this point in time: now
attack surface: all places where one can be attacked, ways in for hackers, exposed parts
attack vector: way an attacker gets in
attainment: share of the sales target reached
attribution: finding out which ad led to the sale
audit log: record of who did what, record of every action, trail of what users did
audit: official check of the books or systems, inspection by an outsider
augmented reality: pictures laid over the real world, digital images on top of what you see, pokemon
authenticate: prove who you are, log in
authentication: proving who you are, login check, checking identity, login
authorization: what you are allowed to do, rights, checking what you may do
auto-renewal: contract continues by itself, renews automatically unless cancelled
auto-scaling: adds machines by itself when busy
availability zone: separate data center in one region
availability: percentage of the time the system works
average order value: average amount a customer spends per order
average revenue per user: income for each customer on average, earnings per customer, income per customer
average revenue per user: what one customer pays on average
average selling price: what it sells for on average
AWS: cloud of Amazon
Azure: cloud of Microsoft
B2B: companies selling to companies
B2C: companies selling to ordinary people
back-end: part users do not see, behind the scenes
backdoor: secret way into a system
backlog refinement: tidying the to-do list
backlog: list of work still to be done, to-do list of a team, everything still to do
backoff: wait longer before trying again
backport: bring a fix to an older version
backpressure: telling the sender to slow down
backup: copy of data in case it gets lost, spare copy
backward compatible: new version works with the old
balance sheet: what a company owns and owes
balanced scorecard: goals beyond money on one sheet
bandwidth constraint: no time
bandwidth: how much fits through the line at once, capacity of a connection, time to do something
BANT: budget authority need timing, checklist for buyers
bare metal: computer without a layer between, real machine
baseline: starting point to compare with
Bash: typing commands on Linux
batch job: program that handles many at once, at night
batch processing: doing many at once, at night
BATNA: best alternative if the talks fail, plan b in a negotiation
battle-tested: proven in practice
battlecard: sheet that helps salespeople against a competitor, cheat sheet about rivals
behavior-driven development: describe how it should behave in sentences first
benchmark: measure speed and compare
benchmarking: comparing ourselves with the best
bespoke: made to measure for one customer
best practice: the way known to work best, recommended way
best-in-class: better than all others
beta: early version for testers
BGP: how internet providers find routes to each other
big data: more data than one machine can handle, enormous amounts of information
big picture: the whole view, not details
bill of materials: list of parts
billable: hours the customer pays for
binary: zeros and ones, program ready to run
blast radius: how much is hurt when something goes wrong
bleeding edge: so new it may break
blob storage: store for big files
blockchain: shared list of entries nobody can change, tamper-proof ledger, bitcoin technology
blocklist: list of what is kept out
blue team: own people who defend
blue-green deployment: two systems, switch from old to new
blue-sky thinking: dreaming without limits
blueprint: plan to copy
board of directors: group that oversees the top boss
boil the ocean: trying to do too much at once, impossible task, far too ambitious
boilerplate: same text needed again and again
book of business: all customers of one salesperson
bookings: value of signed contracts
boolean: true or false
bootstrapped: started without investors, own money
bot: program that does things by itself
botnet: network of hacked computers
bottleneck: slowest part that holds everything up, narrow spot that slows everything
bottom line: profit after all costs, what is left in the end, final result, net profit
bottom of funnel: last stage, about to buy
bottoms-up: starts from employees, from below
bounce rate: share of visitors who leave after one page, leave at once, visitors who leave right away
branch: separate line of work on code
brand awareness: how well known our name is, do people know us
brand guidelines: rules for logo colors and tone
brand voice: how a company sounds
break even: no profit and no loss, earn back the costs, earn as much as we spend
breaking change: update after which old things stop working
broker: go-between
browser extension: small add-on for the browser, little program added to chrome
brute force: try everything until it works
brute-force attack: trying all passwords
buffer: waiting room for data
bug bounty: reward for finding security holes
bug: mistake in a program, error in software, something does not work
build versus buy: make it ourselves or purchase it, make or purchase decision
build: turning code into a program
bundle: several products sold together for one price
burn rate: how fast a company spends its cash, money lost per month, spending speed, how quickly money goes
burndown chart: chart of work that is left
bus factor: how many people may leave before it fails
business analyst: person who finds out what the business needs
business case: reasons why it is worth the money, justification for spending
business continuity plan: how to go on working in an emergency
business continuity: keep working during a disaster
business development representative: junior salesperson who looks for new business, books meetings
business development: looking for new partners and markets
business email compromise: fake mail from the boss asking for money
business intelligence: reports from company numbers
business process: steps of work in a company
business requirement: what the company needs it to do
business unit: part of a company with its own goals
buy-in: agreement and support from the people who matter, people agree and support
buyer persona: made-up typical customer, portrait of a buyer
buyer's journey: steps of a person on the way to buying
buying committee: group of people who decide on a purchase
buying intent: signs of wanting to buy
buying signal: sign that someone wants to buy
C-level: top managers of a company
C-suite: top managers of a company
cache: keep a copy close at hand so it is faster, temporary store, remember results to be quick, saves repeated work
cadence: regular rhythm
call to action: button or sentence that tells people what to do next, buy now button
campaign: series of ads with one goal
canary deployment: give the new version to a few users first
cap table: list of who owns how much of a company
CAP theorem: cannot have everything when the network breaks
cap: upper limit
capacity planning: making sure there is enough for later
capacity: how much fits or can be done
capital expenditure: spending on big things like machines and buildings, long-term purchases, buying equipment
case study: story of how a customer succeeded with us, story about a satisfied client
cash flow: money coming in and going out, money in and out
CCPA: privacy law of California
center of excellence: team of experts that helps others
certificate authority: office that vouches for websites
certificate: digital proof of who a website is
champion: fan inside the customer who pushes for us, person on our side, inside supporter, our friend at the customer
change advisory board: group that approves changes
change management: helping people get used to something new
change request: ask for something different from the plan
changelog: list of what changed
channel conflict: dealers and own salespeople compete
channel partner: other company that sells for us, dealer, middleman
channel sales: selling through other companies, selling through dealers and partners
channel: way to reach customers
chargeback: billing a department for what it uses
chatbot: program that chats with people, answers customers, automatic chat on a website
checkpoint: saved state to go back to
checksum: number that shows if a file was changed
cherry-pick: take just one change over
chief executive officer: top boss of a company, top boss, head of the whole company
chief financial officer: boss of money, head of finance, in charge of the money
chief information officer: head of computers in a company
chief information security officer: head of security
chief marketing officer: head of marketing
chief operating officer: head of daily business
chief revenue officer: boss of sales and income
chief technology officer: boss of technology, head of technology
churn rate: how many customers leave, percentage lost each month, cancellation rate, customers leaving
churn: clients stop paying, customers quit, people cancel their subscription
churn: customers leaving, clients who cancel, quit or go away, losing customers, attrition, defection
CI/CD: automatic testing and releasing
cipher: method to make text secret
circle back: come back to a topic later, talk again, talk about it again later
circuit breaker: stops calling a broken service
CLI: typing commands instead of clicking
click-through rate: share of people who click on an ad or link
client-side: in the browser
client: program or person that asks; customer
clock skew: clocks that disagree
close date: day the deal should be signed
close plan: list of steps until the signature
close the loop: report back, finish and tell
closed source: nobody outside may read the code
closed-lost: deal we did not get, lost sale
closed-won: deal we got, signed sale
closing: getting the signature, finishing a sale
cloud computing: using somebody else's computers over the internet
cloud migration: moving to the cloud
cloud native: built for the cloud
cloud: somebody else's computers over the internet, rent computers
cluster: group of servers acting as one
CMS: software to edit a website
co-marketing: two companies advertise together
co-sell: selling together with a partner
code freeze: no more changes for a while
code review: another programmer checks the code, colleagues read the code before it goes in
codebase: all code of a program
cold call: calling strangers on the phone to sell, calling people who do not expect it, unsolicited call
cold call: phone a stranger to sell
cold outreach: contacting strangers, mails and calls to people who do not know us, unsolicited mail
collaborate: work together
collateral: brochures and sheets for selling
colocation: putting own servers into someone else's building
commence: start, begin
commercial off-the-shelf: ready-made software, bought as it is
commission: salesperson's cut of a sale, percentage paid to the seller, bonus for selling
commit: save a change
commitment: firm promise
compelling event: deadline that forces the customer to buy
competitive analysis: study of our rivals, looking at competitors
competitive displacement: replacing a rival at a customer, taking a client away from a competitor
compiler: turns source code into something the machine runs
compliance: following the rules and laws, obeying regulation, obeying rules
compute: calculating power
computer vision: computer understands pictures
concurrency: several things at the same time
config drift: settings slowly differ from the plan
config file: file with settings
configuration management: keeping track of settings
conflict of interest: personal gain gets in the way of duty, two interests in each other's way, bribe
connector: link between two programs
consensus: machines agree on one thing
constraint: limit, restriction
consultative selling: advising the customer instead of pushing
container: box with a program and everything it needs, package with an app and all it needs
containerized: packed into a box with all it needs
content delivery network: copies of a website around the world
content marketing: articles and videos that attract buyers, blogs that attract customers
context window: how much text an AI can keep in mind
contingency plan: plan b in case something goes wrong
contingency: something that may go wrong; reserve for surprises
continuous delivery: always ready to release
continuous deployment: every change goes live automatically
continuous integration: automatic tests on every change, merging daily, merge and test code all the time
contract value: what a contract is worth
contract: signed agreement
contraction: customers who stay but pay less, shrinking contract
contribution margin: what each sale adds after its own costs
control plane: part that steers a system
conversion rate: share of visitors who buy, percentage who take the next step
conversion: visitor becomes a customer
cookie: small text file a website stores in your browser, remembers you
copywriting: writing words for ads
core competency: what a company is best at
corner case: very rare situation
corporate social responsibility: company does good for society
CORS: rules when a page may ask another website
cost center: department that only costs
cost of goods sold: what it costs to make the product
cost per acquisition: price of each new customer
cost per click: price of each click on an ad
cost per lead: price of each interested person
cost per thousand: price for showing an ad a thousand times
coverage: how much is included or tested
CPQ: software that works out prices and offers
CPU: brain of a computer, chip that calculates
credential stuffing: stolen passwords tried on other sites
credentials: username and password
critical mass: enough people that it keeps going
critical path: tasks that decide the end date
CRM: software that keeps track of customers and contacts, customer database
cross-functional: people from different departments
cross-sell: offer another product too
cross-sell: selling another product to an existing customer, add-on sale, do you want fries with that
cross-site scripting: attacker smuggles code into a web page
CRUD: create read change delete
cryptography: science of secret writing
CSRF: attacker misuses your logged-in browser
CSV: table as text with commas
customer acquisition cost: advertising and sales cost per new client, what we spend to get a customer
customer acquisition cost: how much it costs to win one new customer, price of getting a client
customer advisory board: group of customers who give advice
customer advocacy: happy customers who speak for us
customer base: all our customers
customer engineer: technical person who helps customers
customer experience: how it feels to deal with a company
customer health score: sign whether a customer will stay or leave, early warning for accounts
customer journey: all the steps a customer goes through, from first contact on
customer lifetime value: how much a client is worth in total, earnings from a customer until they leave
customer lifetime value: money a customer brings in over the years, total profit from one client
customer onboarding: helping new customers get started, first weeks with a new client, setting them up
customer reference: happy customer who vouches for us
customer retention: keeping customers, how many clients stay, loyalty, stop them leaving
customer satisfaction score: survey how happy customers are, rating of happiness
customer segment: group of similar customers
customer success manager: person who makes sure the customer is happy and stays
customer success: team that helps customers get value, keeps customers happy after the sale, helping customers do well
customer support: help desk, answers questions and problems of customers
customer-centric: customer comes first
customer-facing: deals with customers directly
cutting-edge: newest technology
CVE: public number of a security hole
CVSS: how bad a security hole is, score
cycle time: how long one piece takes from start to end
D2C: maker sells straight to people without shops
daemon: program that runs quietly in the background
daily active users: people who use it each day
dark launch: released but hidden
dashboard: screen with charts and numbers at a glance, overview screen with figures
data at rest: stored data
data breach: data was stolen or leaked, leak of customer data
data catalog: list of what data there is
data center: building full of servers
data classification: sorting data by how secret it is
data corruption: data gets damaged
data dictionary: list that explains each field
data engineer: person who builds data pipelines
data engineering: building ways for data to flow
data in transit: data on its way
data integrity: data is right and complete
data lake: huge store of raw information, everything stored raw in one place
data mart: small store of data for one team
data model: how facts hang together
data pipeline: moves data from one place to another
data privacy: protecting personal data
data processing agreement: contract on handling personal data for someone
data protection: keeping data safe
data residency: data must stay in a country
data retention: how long data is kept, keep records for some years, how long we store
data science: learning from data with statistics
data scientist: person who learns from data
data set: collection of data
data sovereignty: laws of which country apply to data
data warehouse: store of tidy data for reports, central place for reports
data-driven: decide by numbers
database: organized store of data, where data is stored, organized tables
DDoS: flood a website with traffic until it breaks
dead code: code nobody uses
deadlock: two wait for each other forever
deal desk: team that helps with prices and contracts of unusual sales
deal registration: partner reports a sale to claim it
deal size: how much a sale is worth
deal slippage: sale that is postponed, signature later than planned
deal velocity: how fast sales move forward
deal: sale, agreement with a customer
debug: find and remove mistakes in code
debugger: tool to find mistakes step by step
decision criterion: point by which one decides
decision maker: person who decides, has the last word, who can say yes
decision process: steps until a decision
deck: slides, presentation, powerpoint
declarative: say what, not how
decouple: make parts independent
deduplication: removing double entries
deep dive: look at something in detail, thorough study, close look
deep learning: learning with many layers
defense in depth: several layers of protection
deferred revenue: money received for work not done yet
definition of done: when is work finished
deliverable: thing to hand over at the end, result handed over
delivery: handing over
delta: difference
demand generation: making people want it
demo: showing the product, demonstration, presentation to customers, show how the product works
demonstrate: show
dependency: something a program needs to work
deploy: put code live, push to production, ship software, go live, install on servers, roll out a new version
deploy: upload the new code, release to users, make available
deployment: putting code live, pushing to production, shipping software, rolling out a new version
deprecate: announce that something will go away
deprecation: notice that something will go away
depreciation: losing value over the years, machine gets worth less
design document: paper on how it will be built
design partner: early customer who helps shape the product
design pattern: proven way to solve a coding problem
desired state: how it should be
deterministic: same input same result
detractor: unhappy customer who speaks badly of us, critic
developer experience: how pleasant it is for programmers
DevOps: developers and operators work together, development and operations in one team
diff: list of differences between two versions
differentiator: what makes us different from competitors, what sets us apart
digital marketing: advertising on the internet, online ads, promoting on the web
digital signature: electronic proof that it is really from you
digital transformation: replacing paper with computers
direct mail: letters and flyers by post, ads in the mailbox, printed letters
direct report: person who works for a boss, employee under me, my team member
directory service: phone book of users
disaster recovery: getting systems back after fire, flood or attack, restore everything after a catastrophe
discount: price reduction, cheaper, money off, sell for less
discovery call: first conversation to learn what the customer needs
discovery question: question that finds out what the customer needs
disincentivize: make people not want to do it
disrupt: change a whole industry, shake up
distributed system: many machines work as one
distributed tracing: follow one request through many programs
diversification: not all eggs in one basket
DMZ: buffer zone between the internet and the inside
DNS: turns a website name into a number, phone book of the internet
Docker: tool for packing programs into boxes
dogfood: use your own product
dogfooding: using our own product
domain name: name of a website
domain: area of knowledge; website name
dotted line: second boss
double down on: do even more of it
downgrade: customer moves to a cheaper smaller lower plan, pays less
downstream: those who get the results
downtime: time when the system does not work, period when it is broken
drift detection: noticing that settings no longer match the plan, notice when reality no longer matches the plan
drill down: go into more detail
drink from the firehose: too much information at once
drip campaign: series of mails sent automatically over time
driver: software that makes a device work
dry run: practice without effect, rehearsal
due diligence: careful check before buying a company, investigation before the deal, homework before buying
due to the fact that: because
early access: use it before others
early adopter: people who try new things first
earned value: is the project on track for its money
EBITDA: profit before interest and taxes, earnings before interest tax and depreciation
economic buyer: person who signs off the budget, who holds the purse, has the money to decide, person with the money
economic buyer: who pays for it
economies of scale: cheaper when you make more
ecosystem: everything and everyone around a product
edge case: rare unusual situation
edge computing: computing near the user, computing close to where data arises
egress: traffic going out of a network, outgoing traffic
elasticity: grows and shrinks with demand
elevator pitch: short speech to win someone over, explain in thirty seconds, sales talk in a minute
email deliverability: do mails arrive or land in spam
email sequence: planned series of mails, follow-up mails
embedding: meaning as numbers
empower: give people the power to do it
emulator: program that pretends to be another machine
encapsulation: hide the inside
encrypt: scramble data so nobody can read it
encryption at rest: stored data is scrambled
encryption in transit: data is scrambled on its way
encryption: scrambling data so nobody can read it, make data unreadable for others, secret code
end of life: product is over, no more updates
end of support: no more fixes and help
end-to-end test: test of the whole thing like a user
end-to-end: from start to finish, all steps
end-user license agreement: rules for using software that you click to accept
endeavor: try
endpoint: address where a program can be reached
engagement: how much people take part
enterprise account: very big company as customer
enterprise license agreement: one contract for the whole company
enterprise resource planning: software that runs a whole company
enterprise sales: selling to very big companies
environment variable: setting outside the program
environment: place where a program runs
ephemeral: lasts only a short time
epic: big piece of work made of many, large task split into smaller ones
equity: ownership in a company, shares, piece of the company
error budget: how much failure is allowed
error rate: share of failures
escalate: take a problem to the boss, pass up
escalation path: whom to call next
escalation: taking a problem to a higher boss
escrow: money kept by a third party until both sides deliver, neutral holder
ESG: environment and fairness of a company
ETL: take data out, change it and load it elsewhere, move and reshape data
evangelist: person who spreads enthusiasm
event-driven: reacts when something happens
event: something that happened
eventual consistency: copies agree after a while, all copies agree in the end
exception: error that stops a program
exec sponsor: top manager who backs the project
exfiltration: stealing data out of a company
exit strategy: plan how owners sell the company, way out
expansion revenue: extra income from existing customers buying more
exploit: program that uses a security hole
exposure: being open to danger
facilitate: make easier, help
failover: spare takes over when one breaks, switch to a spare automatically
false negative: missed case
false positive: false alarm
fault tolerance: keeps going when parts break
feature creep: more and more functions added
feature flag: switch to turn a function on or off, turn functions on for some users
feature freeze: no new functions before a release
feature parity: can do the same as the other
feature request: customer asks for something new
federated identity: one login across companies
FedRAMP: security approval for cloud services of the American government
field sales: selling by visiting customers
file system: how files are kept on a disk
finalize: finish
fine-tuning: extra training for one task, adapt an AI to a special task
FinOps: keeping an eye on cloud costs
firewall: rules that keep unwanted traffic out, wall against attackers, blocks unwanted connections
firmware: software built into a device
first-mover advantage: benefit of being there first
fiscal quarter: three months of the money year
fiscal year: money year of a company
five nines: nearly never down
five whys: ask why again and again
fixed-price contract: agreed price whatever it takes
flaky test: test that sometimes fails
flaky: works sometimes, fails sometimes
focus group: some customers discuss a product
follow-up: contact again after a meeting
forecast: prediction of future sales, how much we expect to sell, guess next quarter's sales
foreign key: column that points to a row in another table
fork: own copy of a project
foundation model: big general AI others build on
free trial: try before you buy, test it for some days without paying
freemium: free basic version with paid extras, basic is free, free with paid upgrade
friction: what makes it hard for users
front-end: what users see and click on
full-stack: does both the visible part and the inside
full-text search: finding words in documents
full-time equivalent: work of one person working all week
function as a service: run small pieces of code in the cloud
fundraising: collecting money from investors
funnel: steps from many people to few buyers
future-proof: will still work in years
fuzzing: throwing random input at a program
game-changer: changes everything, something that changes everything
Gantt chart: chart with bars for the plan over time
gap analysis: compare what is with what should be
garbage collection: frees unused memory automatically
garbage collector: frees memory automatically
garbage in, garbage out: bad data gives bad results
gated content: must give your mail address to read it
GDPR: european privacy law, privacy rules in europe
general availability: everyone can buy it now, everyone can buy it, official release
generative AI: computer that makes up text and pictures
gigabyte: unit of data size
Git: history of code changes, tool
GitHub: website where code is shared
GitOps: what is in the repository decides how systems look
go-live: moment the system is switched on for real users, launch day, start of real use
go-to-market: plan how to bring a product to customers, launch plan, how we will launch and sell
go/no-go: decision to start or stop
going forward: from now on, in future, from today on
gold plating: doing more than asked, extras nobody asked for, overdoing it
golden path: recommended way for developers
Google Cloud: cloud of Google
governance: who decides and by which rules
GPU: chip for graphics and learning machines
graceful shutdown: stopping cleanly without losing work, shut down cleanly, turn off safely
Grafana: tool to draw charts of measurements
granular: in small details
GraphQL: ask for just the data you need
greenfield account: customer with nothing there yet
gross margin: profit as a share of the price after making it, share left after production costs
gross revenue retention: share of income kept from existing customers without upgrades
growth hacking: clever cheap tricks to get more users
guardrail: rule that keeps you from going wrong
hackathon: a day or two of building things together
Hadoop: older system for very big data
hallucination: AI makes things up, false answer, machine invents facts, confident nonsense
handover: passing work on to the next team
hands-on: practical, doing it yourself
handshake: two machines greet each other first
happy path: when everything goes right
hard disk drive: magnetic disk in a computer
hard-coded: fixed value written in the program
harden: make safer
hardware security module: safe box for keys
harness: make use of
hash: fingerprint of data
headcount: number of employees
headless: without a screen
heads-up: warning beforehand
headwind: something that slows business down
health check: test if a program is still alive
heap: memory area of a program
heartbeat: regular sign of life
heavy lifting: the hard part of the work
heuristic: rule of thumb
high availability: hardly ever down
HIPAA: american law for health data
hit rate: share of attempts that succeed
hit the ground running: start quickly and work well at once
holistic: looking at the whole
honeypot: trap for attackers
horizontal scaling: add more machines
host: computer in a network
hosting: someone keeps your website running
hot spot: overloaded place
hotfix: urgent emergency repair, quick fix in production, emergency patch
HTTP: how browsers fetch pages
HTTPS: safe encrypted web connection, lock in the browser
human in the loop: person checks the machine
human resources: personnel department, hiring and employees
hunter/farmer: one finds new customers, the other looks after them
hybrid cloud: part own machines, part rented
hyperscaler: giant cloud company like Amazon
hypervisor: software that runs several pretend computers
IaaS: renting computers over the internet
IAM: managing who may do what, users and rights
IDE: program in which programmers write code
ideal customer profile: the perfect kind of customer for us, best fitting client, who we should sell to
ideate: come up with ideas
ideation: coming up with ideas
idempotency: doing it twice changes nothing more
idempotent: doing it twice is the same as once
identity provider: service that checks who you are
image recognition: computer sees what is in a picture
immutable: cannot be changed
implementation partner: other company that sets up the product
impression: one time an ad is shown
in arrears: paid afterwards, late payment
in lieu of: instead of
in order to: to
in terms of: about
in the event that: if
in the loop: kept informed
inbound: they come to us
incentivize: make people want to do something, motivate with reward
incident commander: person in charge during an outage
incident management: what to do when something breaks
incident response: what to do after an attack
incumbent: the company that already supplies them, current supplier
indemnify: promise to pay for damage, protect from loss if sued
indemnity: promise to pay if the other side is sued or loses money
index: makes searching faster, like at the back of a book
individual contributor: employee without a team to lead
inference: AI gives an answer
influencer: famous person who recommends products online, many followers, celebrity advertising
information architecture: how content is arranged
infrastructure as code: machines set up by text files
infrastructure: machines and cables everything runs on
ingress: traffic coming into a network, incoming traffic
inheritance: one class takes over from another
initial public offering: selling shares to the public for the first time, going on the stock market
initiate: start
initiative: project, effort
injection: attacker smuggles commands in
innovation: something new
inside sales: selling by phone and video
insight: something learned
instance: one running copy
instrumentation: building in measurements
integration test: test whether parts work together
integration: connecting two systems, making two products work together
intellectual property: owned ideas, inventions, patents, copyright, patents and copyrights
intent data: hints of who is about to buy
intermediate representation: form of a program between source and machine
internal developer platform: tools for own programmers in one place
internationalization: making a product ready for many languages
interoperability: different systems work together
intrusion detection: alarm for burglars in a network
invoice: bill, paper asking for payment
IOPS: how many reads and writes per second
IoT: things like fridges and lamps on the internet
IP address: number of a computer in a network
ISO 27001: certificate for information security
issue tracker: list of bugs and tasks
issue: problem or task
iteration: one round of work
Java: programming language, much used in companies
JavaScript: language of web pages
Jira: tool for tasks and tickets
jitter: uneven delay
jobs to be done: what people want to get done with a product
JSON: text format for data between programs
Kafka: moves streams of messages between systems
kanban: board with cards for work, sticky notes on a board, to do doing done
kernel panic: operating system crashes
kernel: heart of the operating system
key account: very important customer
key learnings: what we learned
key management: looking after secret keys
key pair: public and private key together
key performance indicator: number that shows how well it goes, measure of success
key rotation: changing keys regularly
key stakeholder: important person with a say, people who matter
key takeaway: main point to remember
key-value store: simple store, name and value
kickoff: first meeting of a project, start
knowledge base: collection of help articles
knowledge transfer: passing on what one knows, hand over what you know before leaving
KPI: number to measure success
Kubernetes: manages many boxes of programs over many machines, runs containers on many machines automatically
lambda: small function without a name
LAN: network in one building
land and expand: start small with a customer and sell more later, start small then grow
landing page: page where people arrive after clicking an ad, first page after a click
large language model: program that writes text like ChatGPT, AI that writes, brain behind chatbots
latency: delay before an answer arrives, lag, waiting time, slow connection, slow reaction
latency: how long until something happens
launch: bring to market
LDAP: way to look up users in a directory
lead capture: collecting contact details with a form
lead generation: finding people who may be interested, getting names of possible customers
lead qualification: checking whether someone is likely to buy
lead routing: passing interested people to the right salesperson
lead scoring: points for how likely someone buys
lead source: where interested people come from
lead time: time from order to delivery
lead: person who might buy, possible customer, interested contact, somebody who filled in the form, potential buyer
leader election: machines choose a boss
least privilege: give only the rights that are needed
legacy code: old code nobody wants to touch
legacy system: old software still in use that nobody wants to touch, outdated program still running
lessons learned: what we know now for next time
letter of intent: paper saying we plan to sign, not binding yet
level of effort: how much work it is
level-set: make sure everybody knows the same
leverage: use, make use of
liability: having to pay for damage, legal responsibility
library: ready-made code to use
license key: code that unlocks software
lifecycle management: looking after something from start to end
lifecycle: from birth to end
lift and shift: move to the cloud without changes
limitation of liability: most one must pay if things go wrong
line of business: department or product area of a company
linter: checks code for bad style
liquidity event: when owners can turn shares into cash, investors cash in
list price: official price before discount
listener: waits for something to happen
load balancer: spread the work over several servers, distributes visitors, traffic cop between servers
load balancing: spreading the work over several servers
load shedding: turning work away when too busy
load test: try how many users it can bear, simulate many visitors, pretend heavy traffic
localization: adapting and translating a product for another country
lock-in: being stuck, cannot switch, tied to a supplier
log: diary of what a program did
logic bomb: harmful code that waits for a date
logistics: moving and storing goods, transport and warehouses
logo: customer name; sign of a company
lookalike audience: people similar to our customers
loop in: include someone, tell a person about it
lost deal: sale we did not get
low-code: build programs with little programming
low-hanging fruit: easy wins, things that are quick to do first, easiest things first
LTS: version supported for many years
machine learning: computer that learns from examples, computers get better with data, learn by themselves
mainframe: huge old computer of banks
maintainability: easy to look after and change
maintainer: person who looks after code
maintenance window: planned time for repairs
major version: big update that may break things
malware: malicious harmful software, computer virus, bad software, virus
managed database: someone else runs the database
managed service provider: company that runs our computers for us
managed service: someone else runs it for us
market penetration: how much of the market already buys from us
market research: finding out what customers want, ask people what they would buy, study buyers
market share: part of the market we have, compared with competitors, slice of the market
marketing automation: software that sends mails by itself
marketing qualified lead: interested person that marketing found good enough
marketplace: online shop with products of many sellers
master services agreement: main contract that covers all later orders
matrix organization: two bosses for everyone
maturity model: levels of how good we are
mean time between failures: how often it breaks on average
mean time to detect: how long until we notice
mean time to recovery: how long repairs take on average
MEDDIC: checklist to judge a deal
memorandum of understanding: written record of what two sides agree on, not a contract
memory leak: program eats more and more memory
memory safety: no mistakes with memory
merge conflict: two people changed the same line
mergers and acquisitions: buying and joining companies
message broker: passes messages between programs
message queue: waiting line for messages between programs
metadata: data about data, information about a file, description of data
methodology: way of working
metric: number we measure
MFA: second step at login with a code on the phone, two-step login, code on your phone
microservice: one of many small programs that make up a system, small independent program
microsite: small website for one campaign
mid-market: middle-sized companies
middleware: software between other software
migrate: move to another system
migration: moving to another system
milestone: important point on the way, big date in a project, big step reached
mind share: how often people think of us
mindset: way of thinking
minimum viable product: small first version to learn from, simplest thing that works
minor version: small update
mission statement: why the company exists
mitigate: make less bad
mixed reality: real and artificial world together
moat: what keeps competitors away, advantage hard to copy, protection from rivals
mobile-first: made for phones first, design for smartphones first
mock: stand-in for tests
mockup: picture of how it will look, draft of a design
modernize: make up to date
modify: change
module: part of a program
MoM: compared with last month
monetize: make money from it
monitoring: watching a system to see if it is well
monolith: one big program, giant program, everything in one, opposite of microservices
monorepo: all code in one place
monthly active users: people who use it in a month
monthly recurring revenue: income that comes in every month, monthly subscription money, predictable monthly earnings
monthly recurring revenue: subscription sales per month
moonshot: very bold goal, nearly impossible project
move the goalposts: change the rules during the game, change the goal later
move the needle: make a real difference, noticeable difference
mTLS: both sides prove who they are
multi-cloud: several cloud companies
multi-region: in several parts of the world
multi-tenancy: many customers in one system
multi-tenant: many customers share one system
mutable: can be changed
mutex: only one at a time
mutual NDA: both sides promise to keep secrets, confidential
MySQL: free database
named account: customer given to one salesperson
nameserver: answers where a website is
NAT: many devices share one internet address
natural language processing: computers understand human language
NDA: not tell anyone
NDA: promise not to share secrets, keep it confidential, secrecy contract, not allowed to talk about it, keep secrets
nearshoring: having work done in a neighboring country
negotiation: bargaining, talks about price and terms
net 30: pay within a month, thirty days to pay
net income: what is left after everything, profit
net new: not there before
net promoter score: how likely customers are to recommend us, survey zero to ten, loyalty score
net promoter score: would you recommend us to a friend, survey question about recommending
net revenue retention: money kept from existing customers including upgrades, income growth from old customers
network bandwidth: how much a line can carry
network latency: delay in the network
network segmentation: splitting a network into parts
neural network: computer model like a brain
new logo: new customer we never had
next step: what to do now
no-brainer: easy decision, obvious
no-code: build programs without programming
no-decision: customer does nothing
noisy neighbor: another customer slows you down
nonfunctional requirement: how fast and safe it must be
normalization: store each fact only once
NoSQL: databases without tables
null: no value, nothing there
OAuth: let one app use another without giving the password
object-oriented: code made of things with abilities
objection: reason the customer says no, doubt, concern against buying
objective: goal
observability: seeing from outside what goes on inside a system
obtain: get
OCR: read text from a scanned picture
offline: not connected
offshoring: having work done by people in a far country, abroad, cheaper country
OKR: goals and how to measure them, goals with measurable results
omnichannel: same service in shop, phone and web
on the same page: everyone agreed and knowing the same, same understanding
on-call: has to get up at night if something breaks
on-premises: running software on your own machines in your own building, own basement servers, in-house hardware
on-site: at the customer's place
on-target earnings: salary plus bonus when the goal is met, total pay of a salesperson
onboard: get a new person started, bring someone in
onboarding: getting someone new started, first days of a new employee or customer, getting started, learning the ropes
onboarding: welcome new people
one-pager: summary on a single sheet
open rate: share of people who open the mail
open source: everybody may read and change the code, free to use, free code anyone can use
OpenTelemetry: standard to collect measurements and traces
operating expense: everyday costs of running the business, rent and salaries, running costs
operating model: how a company works
operating system: basic software of a computer such as windows
operational readiness: ready to be run
operator: person who runs machines
opportunity cost: what you give up by choosing something else
opportunity: possible sale, chance to sell
opt-in: people agree first, say yes to mails
opt-out: people must say no, unsubscribe
optimize: make better
orchestrate: coordinate many parts
order form: form the customer signs to buy
organic traffic: visitors who come without ads
original equipment manufacturer: company that makes parts for others' brands
ORM: lets code use a database without writing SQL
out of office: away, on vacation
out of the loop: not informed
out-of-the-box thinking: unusual ideas
out-of-the-box: works right after installing
outage: system is not working, everything is down, service is down, nothing works
outbound: we go to them
outcome-based selling: paid by result
outreach: contacting people
outsource: give work to another company, have others do it
outsourcing: giving work to another company, having others do it
overage: extra fee for using more than the plan allows
overfitting: learned by heart, fails on new examples
overhead: costs besides the work itself
P&L: income and costs statement, did we earn or lose
p99: nearly the slowest
PaaS: renting a place to run programs
package manager: installs software and what it needs
packet loss: data that gets lost on the way
pagination: splitting results into pages
paid media: ads we pay for
pain point: their biggest problem
pain point: what the customer struggles with, problem that bothers them, what annoys the customer
pair programming: two people at one keyboard
paper process: legal steps to get a signature
paradigm shift: whole new way of thinking, new way of seeing things
paradigm: way of seeing things
parameter: value given to a program
park it: leave for later
parking lot: list of topics for later
parser: reads text and finds its structure
partner: company we work with
patch management: keeping software up to date
patch: small fix, update that repairs a hole or bug
pay-as-you-go: pay only for what you use
pay-per-click: paying for each click on an ad
payload: information that is sent along with a message
payment terms: when and how to pay
PBX: phone system of an office
PCI DSS: rules for credit card data
peer review: colleagues look over the work
penetration test: paid hackers try to break in, test our security, hire hackers to attack ourselves, security exam
penetration testing: paid hackers try to break in, test our security
per-seat: price for each user
performance improvement plan: last chance for a weak employee
performance tuning: making it faster
permission: what you are allowed to do, rights
personally identifiable information: data that tells who someone is, name and address
petabyte: million gigabytes
phased approach: step by step
phishing: fake email that steals your password, fake website, scam mail, fraud by email
pilot: small first trial, test with a few users before everybody
ping: send a short message
pipeline coverage: enough possible deals to reach the target
pipeline generation: finding new possible deals
pipeline: deals in progress, possible future sales; automatic steps for code or data, list of possible deals
pipeline: sales not closed yet, chain of automatic steps
pitch deck: slides to sell an idea or company, presentation for investors
pivot: change direction, do something different with the business, switch strategy
platform engineering: building tools for developers
platform: base that others build on
playbook: written steps for a situation
plug and play: connect and it works
plugin: small add-on program
POC: small trial that it works; person to ask
pod: smallest unit in Kubernetes, some containers
point of contact: person to talk to
point-in-time recovery: go back to any moment
portfolio: all products or investments, everything a company sells, collection of work
positioning: how we want to be seen against rivals
post-mortem: report after a failure, what went wrong
PostgreSQL: free database
PR: dealing with the press and reputation; code change offered for review
pre-sales: technical help before the sale
precision and recall: how many right and how many missed
predictive analytics: predict the future from data
prerequisite: what is needed first
price quote: written offer with a price
pricing tier: levels such as basic and premium
primary key: column that identifies each row
prime contractor: main company in charge of others
prior to: before
prioritize: decide what comes first
privacy by design: think of privacy from the start
private beta: test with invited people
private cloud: own rented computers for one company
private equity: investors who buy whole companies
private key: secret half of a pair
privilege escalation: attacker gets more rights
privileged user: person with special rights
proactive: act before it is needed
procurement: purchasing department, people who buy for the company, buying department
product management: deciding what to build
product manager: person who decides what a product does
product marketing: explaining products to the market
product owner: person who decides what the team builds next
product portfolio: everything a company sells
product qualified lead: user who tried it and may buy
product requirements document: paper saying what a product must do
product suite: several products that belong together
product-led growth: product sells itself, users try and then buy, spreads without salespeople
product-market fit: people really want what we sell
production environment: real system used by customers
production-ready: good enough for real use
production: real system used by customers
professional services: experts who help set it up for a fee
profiler: tool to find slow code
profit center: department that earns
program manager: person in charge of several projects
programming language: way to write instructions for a computer
project charter: paper that starts a project
project management office: department that watches over projects
project manager: person who keeps a project on time
promo: special offer
prompt engineering: writing good questions for an AI
prompt injection: tricking an AI with hidden orders
prompt: what you type to an AI, instruction for the AI
proof of concept: small trial to show that it works, feasibility test, does it work at all, try out an idea
proof of value: trial to show that it is worth the money
proof point: fact that shows it is true
proprietary: owned by one company, not open, secret
prospect: possible customer, someone who might buy, interested person, potential client, someone we want to sell to
prospecting: looking for new customers, searching for people who might buy
protected health information: data about patients
protocol: rules how machines talk
provenance: where something comes from
provisioning: setting up machines and accounts, giving new users what they need, setting up accounts and computers
proxy: go-between for web requests
public beta: test open to everybody
public cloud: rented computers shared with others
public key infrastructure: system of certificates
public key: half of a pair everyone may know
public relations: dealing with the press, newspapers and reputation
public sector: government, state authorities
pull request: asking others to accept a code change, propose a change to the code
purchase order: written order from the customer, paper that says we buy
purchase: buy
push notification: message that pops up on the phone
push the envelope: go beyond limits
Python: programming language, easy to learn
QoQ: compared with the last quarter
qualified opportunity: checked possible sale
qualify: check whether someone fits
quality assurance: checking products before customers get them
quality of service: important traffic first
quarterly business review: meeting every three months with the customer
query: question to a database
queue: waiting line
quick win: easy fast success
quorum: enough members for a decision, minimum number of votes, majority needed
quota-carrying: salesperson with a sales target
quota: sales target, amount a salesperson must sell, sales goal for the quarter, number a rep has to hit
race condition: result depends on who is first
RACI: who is responsible for what, table of roles, who does what
RAID: several disks so that none is lost
raise a round: get money from investors
raise the bar: set a higher standard
RAM: short-term memory of a computer
ramp time: time until a new salesperson sells
ramp: time to get up to speed
ransomware: lock files and demand money, blackmail, hostage, pay to get files back
rate limit: how many requests are allowed
rate limiting: limit how many requests are allowed
raw data: data as it came
RBAC: rights depend on your job
reach out: contact someone, get in touch, write or call
readiness probe: is it ready for work
real-time: immediately, without delay, as it happens
rebase: move changes onto a newer base
rebrand: new name and logo
recovery point objective: how much data may be lost
recovery time objective: how long may it be broken
recurring revenue: income that repeats, regular subscription money, keeps coming
recursion: function that calls itself
red team: own people who play the attackers
Redis: very fast store in memory
redline: marked changes in a contract, edits to the wording by lawyers
redundancy: spare parts in case one breaks, duplicates for safety, having two of everything
refactor: clean up code without changing what it does, tidy code up, restructure code
reference architecture: model plan to follow
reference: customer to ask about us
referral: customer recommends us to others, friend tells friend, introduction, recommend
refresh token: gets a new key for logging in
regex: pattern to search text
regression test: check that old things still work
regression: something that worked is broken again, old bug comes back, used to work
rehost: move without changes
relational database: data in tables that refer to each other
release candidate: nearly final version
release notes: list of what is new
release: publish a new version, ship an update to users, put out software
remediate: repair, put right
remote code execution: attacker runs programs on your machine from afar
renewal: extending a contract, customer signs again for another year, continue the subscription, sign up again
renewal: prolong the contract
rep: salesperson, seller
replatform: move with small changes
replica: copy of a database
replication lag: copies are behind
replication: keeping copies of data in several places
repository: place where code is kept
request for information: asking suppliers what they can do
request for proposal: customer asks several suppliers for offers
request for proposal: formal invitation to suppliers to make an offer, tender, ask for bids
request for quote: asking for a price
reseller: company that sells our product to others, dealer, shop that sells for others
resiliency: gets back on its feet
resource allocation: who gets people and money
resource: person, money or machine
response time: how long until an answer
responsive design: page fits phone and computer
REST: usual style for programs to talk over the web
restricted stock unit: shares promised to employees
retainer: fixed fee paid regularly to keep someone available
retargeting: show ads again to people who visited before, ads that follow you around, ads that follow people
retention policy: rule how long to keep data, when to delete old records
retention rate: share of customers who stay, how many customers stay with us, keep
retention: keeping customers or data
retrieval-augmented generation: AI looks up documents before it answers
retrospective: meeting to look back at what went well and badly, team looks back
retry: try again after a failure
return on ad spend: money back from the ads, income per advertising dollar
return on investment: is it worth it, gain compared with cost
return on investment: what we get back for what we put in, payoff, profit from spending, worth the money
revenue operations: joining sales marketing and service processes
revenue recognition: when income may be counted
revenue share: splitting income
reverse engineering: find out how it works by taking apart
reverse proxy: stands in front of servers
RFC: written proposal that asks for comments
right-size: fire people, make the company smaller
risk appetite: how much danger we accept
risk mitigation: making dangers smaller
risk register: list of things that could go wrong
roadmap: plan of what comes when
roadshow: tour through several cities
robust: strong, does not break easily
rollback: undo a release, go back to the previous old version, revert a bad update, put the old version back
rollback: undo an update
rolling update: update machines one after another
rollout: gradual launch, introduce step by step to everyone, bring to all users
root access: full power over a computer
root cause analysis: find out why it really went wrong
root cause: why it really went wrong, real reason behind a problem, true reason
rough order of magnitude: very rough guess of the cost
round-trip time: there and back
router: box that sends data the right way, device at home that connects to the internet, wifi box
royalty: fee for using someone's work or patent
RPC: call a function on another computer
rubber duck debugging: explain the problem to a toy
run rate: yearly figure if it goes on like this
runbook: written steps for emergencies
runway: how many months until the money runs out, time left before cash is gone, months of cash left
S3: Amazon file store
SaaS: software used over the internet for a monthly fee, nothing to install
sales cadence: rhythm of calls and mails
sales cycle: how long a sale takes from start to finish, time from first contact to signature
sales development representative: junior salesperson who finds and contacts prospects, books meetings
sales enablement: training and material for salespeople
sales kickoff: yearly meeting that starts the sales year
sales manager: head of a sales team
sales methodology: set way of selling
sales motion: way of selling
sales operations: office work behind sales, tools and reports for salespeople
sales pipeline: all open deals in progress, sales in the works
sales playbook: book of how we sell
sales qualified lead: interested person that sales found ready to talk
sales rep: salesperson, seller, person who sells
Salesforce: well known customer database software
SAML: standard for logging in across companies
sandbox: safe place to try things, playground, isolated place
sanity check: quick look whether it makes sense
SAST: scanning code for security holes
SBOM: list of all parts in a piece of software
scalability: how much load it can take as it grows, handle more users
scalable: can grow with more users
schema: plan of how data is arranged, how tables look, structure of a database
scope creep: work grows beyond what was agreed, more and more wishes, project keeps growing
scope: what belongs to the project
script: small program
scrum master: coach of an agile team
scrum: team way of working in short rounds, agile way to work in sprints
SDK: toolbox for developers, kit for developers
SE: technical person who helps to sell, gives demos
seamless: without any visible gap or trouble
search engine marketing: paid ads in search results
search engine optimization: being found on google, rank higher in search results, higher in search results
seasonality: ups and downs over the year, christmas business
seat: license for one user
secret sauce: special thing that makes us better
secrets management: keeping passwords of programs safe
secure by default: safe without changing settings
secure by design: safe from the start
security operations center: team that watches for attacks
seed round: first money for a new company
segment: part of the market
self-hosted: running it yourself on your own machines
self-serve: customers do it without a salesperson, buy by themselves
semantic search: search by meaning
semantic versioning: meaning of version numbers
sentiment analysis: find out if text is positive or negative
Series A: first big investment
server: computer that serves others
serverless: run code without caring about machines, run code without managing servers
service account: login for a program
service discovery: programs find each other
service level agreement: guarantee of service, promised response time
service level agreement: promise how good and fast a service will be, guaranteed uptime, what if it fails
service level indicator: measured quality of a service
service level objective: target for how good a service must be
service mesh: layer that connects small programs
service registry: list of where programs run
session cookie: remembers you until you close the browser
session: time from login to logout
severity 1: worst kind of failure, everything down, most serious outage
shadow IT: employees use software the company does not know of
shard: one piece of a split database
sharding: database split into pieces over machines
share of voice: how loud we are compared with rivals
share of wallet: part of a customer's spending that we get, how much of their budget goes to us
shelfware: bought but never used, software gathering dust
shell script: list of commands in a file
shell: window for typing commands
shift left: test earlier
showback: showing departments what they cost
side effect: change besides the result
SIEM: collects security warnings in one place
sign-off: official approval
signatory: person who signs, who may sign, person allowed to sign
silo: department that does not share
simulator: program that imitates reality
single page application: website that never reloads
single pane of glass: one screen for everything
single point of failure: one part that brings everything down if it breaks, if it breaks everything breaks
single sign-on: log in once for everything, one password for all, one login for all programs
single source of truth: one place where the right data is
single-tenant: one customer per system
site reliability engineer: person who keeps systems running
site reliability engineering: keeping websites running with software
skill set: what a person can do
skin in the game: own money or risk in it, personal risk
skip-level: meeting with the boss of the boss
SKU: article number in a shop
SLED: schools and local government as customers
small and medium business: little companies
smart contract: program that carries out an agreement by itself
SMART goal: clear goal with number and date
smoke test: quick check if it runs at all
snapshot: picture of a system at one moment
SOC 2: report that shows a company guards data
social engineering: tricking people into giving away information
social proof: others use it so it must be good
social selling: selling through LinkedIn and the like
socialize: talk about an idea with people to win support
softphone: phone as a computer program
software development lifecycle: steps from idea to finished program
software engineer: programmer, developer
solid state drive: fast disk without moving parts
solutions architect: technical expert who designs the solution for a customer
source code: text of a program that programmers write
sovereign cloud: cloud under one country's law
spaghetti code: tangled messy code
spear phishing: fake mail aimed at one person
specification: exact description of what to build
speech to text: turn spoken words into writing, dictation, write down what people say, transcribe
SPIFF: short-term bonus for salespeople, extra reward for selling one thing
spike: sudden peak; short experiment
split-brain: two halves both think they are boss
sponsor: manager who backs and pays for a project
sprint planning: meeting to choose the work of the next two weeks
sprint review: showing what was done in two weeks
sprint: fixed two weeks of work, short work period of a team
spyware: program that secretly watches you
SQL injection: attacker smuggles commands into a database
SQL: language to ask databases, ask questions of a database
SSH: safe way to log in to a distant computer
stack trace: list of where the program crashed
stage: step of a sale
staging environment: place to try changes before customers see them, rehearsal before going live
staging environment: test copy of the real system
stakeholder: everyone who is affected or has a say, people with an interest, anyone with an interest in the outcome
stand-up: short daily meeting, every morning, standing, quick morning team meeting
standard operating procedure: written steps how to do it
standby: spare that waits
stateful: remembers things
stateless: remembers nothing
statement of work: document that describes what will be delivered, scope, tasks and dates of a project
statement of work: what we will do and by when
static analysis: checking code without running it
status code: number that tells how a web request went
status page: page that says what is down
steering committee: group of bosses that guides a project
stock option: right to buy shares later at a fixed price
stored procedure: program inside a database
story point: guess how big a task is
strategic partnership: long-term cooperation of two companies
strategic plan: long-term plan
straw man: rough first draft to criticize
stream processing: handling data as it arrives
streamline: make simpler and faster
stretch goal: goal that is hard to reach
string: piece of text in a program
structured data: data in tables
subcontractor: company hired by the company we hired
subdomain: part before the website name
subject matter expert: person who knows most about it
subnet: part of a network
subscription model: pay every month instead of once
subsequent to: after
success criterion: how we know it worked
sunk cost: money already spent that cannot come back
sunset: shut down a product, take off the market
supervised learning: learning from examples with answers
supply chain: where goods come from before they reach us, suppliers of suppliers
sustainability: good for the environment
swag: free gifts with a logo, t-shirts and mugs
SWOT: strengths and weaknesses
synergy: working together gives more, together better than alone
syntax: grammar of a programming language
synthetic data: made-up data, fake data for testing, artificial examples
system of record: place where the official data is
t-shirt sizing: guess small medium or large
table it: put a topic off for later
table stakes: minimum everyone expects
tail latency: slowest few answers
tailor: fit to someone's needs
tailwind: something that helps business along
take this offline: talk about it later outside the meeting
talent acquisition: hiring, finding new employees
target account: company we want as customer
target audience: people we want to reach
target state: how things should be in future
taxonomy: sorting things into groups
TCP: reliable sending over the internet
team off-site: trip of a team
tech stack: all technologies a product uses
technical account manager: technical contact person for a customer
technical debt: shortcuts that cost more later, messy code to clean up, sloppy shortcuts we must pay for later
technical win: technicians say yes
telemetry: measurements sent home by a program
tenant: one customer in a shared system
terabyte: thousand gigabytes
term sheet: main points of an investment
terminate: end, stop
terms and conditions: small print, rules of the contract
terms of service: rules users must accept
Terraform: tool to set up cloud machines from text files
territory: region or set of customers given to a salesperson
test coverage: how much of the code is tested
test environment: place for trying
test suite: collection of tests
test-driven development: write the test before the code
testimonial: quote from a happy customer, praise
text to speech: read text aloud, computer voice, read out loud
the ask: what we want from you
think outside the box: be creative, unusual ideas
third-party cookie: ad company follows you between websites
third-party risk: danger from suppliers
thought leader: respected expert with ideas, people listen, guru
thought leadership: being seen as an expert, publishing ideas
thread: one line of work in a program
threat model: think about who could attack and how
throttle: slow down on purpose
throughput: how much gets through per second, how many per second, amount of work done in a time
throw under the bus: blame someone else to save yourself
ticket: request to the help desk
tier: level
time and materials: paying for hours worked
time to first byte: how soon the first answer arrives
time to live: how long a copy is good
time to market: how soon a product can be sold
time to value: how soon a customer gets something out of it
timebox: fixed time limit for a task
timeline: plan of dates
timeout: giving up after waiting
timestamp: date and time mark
TLS: encryption of web connections, padlock
toil: boring manual work
token: piece that lets you in; piece of text for AI
tool calling: AI uses other programs
toolchain: all tools for building software
top of funnel: first stage, many people who hear of us
top-down: bosses decide, orders from above
topology: how a network is laid out
total addressable market: everything we could possibly sell, size of the whole market, whole possible market
total contract value: worth of a contract over its whole term
total cost of ownership: what it costs over its whole life, all costs together, hidden costs, price plus upkeep
touch base: talk briefly, contact someone, short check in, catch up shortly
touchpoint: each contact with a customer
traction: signs that people want it, getting going
trade show: exhibition, fair with stands, booth
traffic: visitors or data passing through
train: teach
training data: examples a model learns from
training: teaching people or machines
transaction: steps that belong together; purchase
transformation: big change
transparency: being open
triage: sort by urgency, most urgent first
trial: test before buying
tribal knowledge: knowledge that only lives in people's heads, not written down
trigger: what sets something off
trojan: harmful program that looks harmless
troubleshoot: look for the cause of a problem
troubleshooting: looking for the cause of a problem
true-up: settle the difference later
trusted advisor: salesperson whose advice customers want
turnaround time: how long until it comes back
turnkey: ready to use
two-phase commit: all agree first and then save
TypeScript: JavaScript with checks
UDP: fast sending without checking
Unicode: standard for all letters of the world
unicorn: young company worth over a billion
unit economics: do we earn money on each customer
unit test: test of one small piece of code
unlock: make possible
unpack: explain step by step
unqualified lead: contact not checked yet
unstructured data: texts and pictures
unsupervised learning: finding patterns without answers
upgrade path: way to the newer version
upgrade: move to a newer better version
upsell: get them to buy the premium version
upsell: selling a bigger or better version, selling more to an existing customer, convince to buy the expensive one
upskill: learn new abilities
upstream: those it comes from
uptime: time when the system works, how long it has been running, time a website is up
URL: web address
usability testing: watching people try the product
usage-based pricing: price depends on how much is used
use case: what people do with it, situation in which it is used
user acceptance testing: customer checks whether it does what was ordered
user conference: event for customers
user interface: what users see and click on, screens and buttons
user research: learning what users need
user story: wish from the view of a user, what a user wants to do
utilization: how busy people or machines are
utilize: use
UUID: long unique number
UX: how it feels to use
validation: checking that it is right
valuation: what a company is worth
value chain: steps that add worth
value prop: why someone should buy, what the customer gets from it, reason to choose us, what is in it for the customer
value stream: steps from idea to customer
value-add: extra benefit
vanilla: plain, without changes
vanity metric: number that looks good but means little
variable: named place for a value
variance: difference from the plan
vector database: store for searching by meaning
velocity: how fast the team works
vendor lock-in: being stuck with one supplier, hard to switch to another provider
vendor management: dealing with suppliers
vendor-neutral: not tied to one supplier
vendor: company that sells to us, supplier
venture capital: investors who put money into young companies, startup investors
venture capitalist: investor in young companies
verbiage: wording, too many words
version control: history of all changes to the code, go back to older versions, keep old versions of files
version control: who changed what and when
version pinning: fixing the exact version
versioning: numbering of changes
vertical scaling: bigger machine
vertical: one industry or branch
vesting: earning shares over time by staying
viral loop: users bring in more users
virtual machine: pretend computer inside a computer
virtual private network: encrypted tunnel into the company network, work from home safely
virtual reality: goggles with an artificial world
virtualization: several pretend computers on one machine
visibility: being able to see what goes on
vision statement: what the company wants to become
VLAN: splitting one network into separate ones
voice of the customer: what customers say and want
VoIP: phone calls over the internet
volume licensing: discount for many licenses
VPC: private part of a public cloud
vulnerability management: finding and closing security holes regularly
vulnerability scan: automatic search for security holes
vulnerability: weak spot attackers can use, security hole, weakness in security
WAN: network over long distances
warm introduction: being introduced by someone both know, mutual acquaintance, recommend us to a friend
warranty: promise to repair or replace if broken, guarantee
watchdog: restarts what hangs
waterfall: one step after another, everything planned up front
web application firewall: filter against attacks on a website
web3: internet with blockchain
webhook: automatic call when something happens
webhook: message sent to another program when something happens, notify automatically
webinar: talk or seminar over the internet, online lecture, people watch from home, online seminar
WebSocket: connection that stays open between browser and server
white label: product sold under another company's name, rebranded
white paper: long document to convince experts, report, in-depth report
whiteboard: draw ideas on a wall
wildcard: sign that stands for anything
win rate: share of deals we win, percentage of sales won, how often we win, won deals out of all
win-back: getting lost former customers back, returning clients
win-win: good for both sides, everybody gains
win/loss analysis: finding out why we won or lost deals
wireframe: rough sketch of a screen, sketch of a web page, layout draft
with the exception of: except
word of mouth: people telling friends, gossip, recommendation from person to person
wordsmith: polish the wording
workaround: way to avoid a problem without fixing it
workflow: order of steps
working capital: money for day to day business
workload identity: proof of who a program is
workload: work a computer has to do
workstream: part of a project
world-class: among the best anywhere
write off: give up on money, count as lost
XML: text format with tags
YAML: text format for settings
year to date: since january, from the start of the year until now
YoY: compared with last year
zero trust: trust nobody, check everyone every time, verify everything always
zero-day: security hole nobody knows about yet, no fix
"""
"""A headword in each line, and words and phrases for it; a headword may have several lines, or be in no glossary."""


@lru_cache(1)
def described() -> dict[str, str]:
    """Give the descriptions of each headword by its key."""
    words: dict[str, list[str]] = {}
    for line in DESCRIBED.strip().split("\n"):
        term, _, phrases = line.partition(": ")
        words.setdefault(key_of(term), []).append(phrases)
    return {key: ", ".join(phrases) for key, phrases in words.items()}
