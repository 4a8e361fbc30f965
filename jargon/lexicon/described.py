"""Knows how people describe the things whose names they look for, in words that no explanation of ours uses."""

from __future__ import annotations

from functools import lru_cache

from jargon.lexicon import key_of

DESCRIBED = """
churn: customers leaving, clients who cancel, quit or go away, losing customers, attrition, defection, subscribers lost
churn rate: how many customers leave, percentage lost each month, cancellation rate, customers leaving
deploy: put code live, push to production, ship software, go live, install on servers, roll out a new version
deployment: putting code live, pushing to production, shipping software, rolling out a new version
go-live: moment the system is switched on for real users, launch day, start of real use
release: publish a new version, ship an update to users, put out software
rollout: gradual launch, introduce step by step to everyone, bring to all users
rollback: undo a release, go back to the previous old version, revert a bad update
hotfix: urgent emergency repair, quick fix in production
patch: small fix, update that repairs a hole or bug
upgrade: move to a newer better version
downgrade: customer moves to a cheaper smaller lower plan, pays less
customer lifetime value: money a customer brings in over the years, total profit from one client
customer acquisition cost: how much it costs to win one new customer, price of getting a client
annual recurring revenue: yearly subscription income, money that comes in every year
monthly recurring revenue: income that comes in every month, monthly subscription money
recurring revenue: income that repeats, regular subscription money, keeps coming
net revenue retention: money kept from existing customers including upgrades, income growth from old customers
gross revenue retention: share of income kept from existing customers without upgrades
customer retention: keeping customers, how many clients stay, loyalty, stop them leaving
retention rate: share of customers who stay, how many customers stay with us, keep
expansion revenue: extra income from existing customers buying more
contraction: customers who stay but pay less, shrinking contract
total cost of ownership: what it costs over its whole life, all costs together, hidden costs, price plus upkeep
return on investment: what we get back for what we put in, payoff, profit from spending, worth the money
return on ad spend: money back from the ads, income per advertising dollar
upsell: selling a bigger or better version, selling more to an existing customer, convince to buy the expensive one
cross-sell: selling another product to an existing customer, add-on sale, do you want fries with that
win-back: getting lost former customers back, returning clients
renewal: extending a contract, customer signs again for another year, continue the subscription
auto-renewal: contract continues by itself, renews automatically unless cancelled
cold call: calling strangers on the phone to sell, calling people who do not expect it, unsolicited call
cold outreach: contacting strangers, mails and calls to people who do not know us, unsolicited mail
warm introduction: being introduced by someone both know, mutual acquaintance, recommend us to a friend
referral: customer recommends us to others, friend tells friend, introduction, recommend
word of mouth: people telling friends, gossip, recommendation from person to person
net promoter score: how likely customers are to recommend us, survey zero to ten, loyalty score
customer satisfaction score: survey how happy customers are, rating of happiness
customer health score: sign whether a customer will stay or leave, early warning for accounts
customer journey: all the steps a customer goes through, from first contact on
customer experience: how it feels to deal with a company
customer success: team that helps customers get value, keeps customers happy after the sale
customer support: help desk, answers questions and problems of customers
customer onboarding: helping new customers get started, first weeks with a new client, setting them up
onboarding: getting someone new started, first days of a new employee or customer
onboard: get a new person started, bring someone in
account management: looking after existing customers
account manager: person who looks after existing customers, contact for the client
account executive: salesperson who closes deals, seller
customer success manager: person who makes sure the customer is happy and stays
sales rep: salesperson, seller, person who sells
rep: salesperson, seller
sales development representative: junior salesperson who finds and contacts prospects, books meetings
business development representative: junior salesperson who looks for new business, books meetings
solutions architect: technical expert who designs the solution for a customer
customer engineer: technical person who helps customers
SE: technical person who helps to sell, gives demos
technical account manager: technical contact person for a customer
chief revenue officer: boss of sales and income
sales enablement: training and material for salespeople
sales operations: office work behind sales, tools and reports for salespeople
revenue operations: joining sales marketing and service processes
sales cycle: how long a sale takes from start to finish, time from first contact to signature
sales pipeline: all open deals in progress, sales in the works
pipeline: deals in progress, possible future sales; automatic steps for code or data
pipeline coverage: enough possible deals to reach the target
pipeline generation: finding new possible deals
forecast: prediction of future sales, how much we expect to sell
quota: sales target, amount a salesperson must sell
quota-carrying: salesperson with a sales target
attainment: share of the sales target reached
commission: salesperson's cut of a sale, percentage paid to the seller, bonus for selling
on-target earnings: salary plus bonus when the goal is met, total pay of a salesperson
SPIFF: short-term bonus for salespeople, extra reward for selling one thing
territory: region or set of customers given to a salesperson
close date: day the deal should be signed
closing: getting the signature, finishing a sale
closed-won: deal we got, signed sale
closed-lost: deal we did not get, lost sale
lost deal: sale we did not get
win rate: share of deals we win, percentage of sales won
hit rate: share of attempts that succeed
conversion rate: share of visitors who buy, percentage who take the next step
win/loss analysis: finding out why we won or lost deals
deal: sale, agreement with a customer
deal size: how much a sale is worth
deal desk: team that helps with prices and contracts of unusual sales
deal slippage: sale that is postponed, signature later than planned
deal velocity: how fast sales move forward
deal registration: partner reports a sale to claim it
lead: person who might buy, possible customer, interested contact
prospect: possible customer, someone who might buy, interested person
prospecting: looking for new customers, searching for people who might buy
lead generation: finding people who may be interested, getting names of possible customers
lead qualification: checking whether someone is likely to buy
lead scoring: points for how likely someone buys
lead routing: passing interested people to the right salesperson
lead capture: collecting contact details with a form
marketing qualified lead: interested person that marketing found good enough
sales qualified lead: interested person that sales found ready to talk
opportunity: possible sale, chance to sell
ideal customer profile: the perfect kind of customer for us, best fitting client, who we should sell to
buyer persona: made-up typical customer, portrait of a buyer
total addressable market: everything we could possibly sell, size of the whole market
market share: part of the market we have, compared with competitors
market penetration: how much of the market already buys from us
pain point: what the customer struggles with, problem that bothers them
discovery call: first conversation to learn what the customer needs
discovery question: question that finds out what the customer needs
demo: showing the product, demonstration, presentation to customers
elevator pitch: short speech to win someone over, explain in thirty seconds
pitch deck: slides to sell an idea or company, presentation for investors
deck: slides, presentation, powerpoint
proof of concept: small trial to show that it works, feasibility test
proof of value: trial to show that it is worth the money
free trial: try before you buy, test it for some days without paying
freemium: free basic version with paid extras, basic is free
pilot: small first trial, test with a few users before everybody
battlecard: sheet that helps salespeople against a competitor, cheat sheet about rivals
competitive analysis: study of our rivals, looking at competitors
competitive displacement: replacing a rival at a customer, taking a client away from a competitor
incumbent: the company that already supplies them, current supplier
differentiator: what makes us different from competitors, what sets us apart
objection: reason the customer says no, doubt, concern against buying
negotiation: bargaining, talks about price and terms
BATNA: best alternative if the talks fail, plan b in a negotiation
economic buyer: person who signs off the budget, who holds the purse, has the money to decide
decision maker: person who decides, has the last word
buying committee: group of people who decide on a purchase
champion: fan inside the customer who pushes for us, person on our side, inside supporter
detractor: unhappy customer who speaks badly of us, critic
stakeholder: everyone who is affected or has a say, people with an interest
key stakeholder: important person with a say, people who matter
exec sponsor: top manager who backs the project
sponsor: manager who backs and pays for a project
compelling event: deadline that forces the customer to buy
close plan: list of steps until the signature
buying signal: sign that someone wants to buy
buying intent: signs of wanting to buy
business case: reasons why it is worth the money, justification for spending
use case: what people do with it, situation in which it is used
vendor: company that sells to us, supplier
vendor lock-in: being stuck with one supplier, hard to switch to another provider
lock-in: being stuck, cannot switch, tied to a supplier
request for proposal: formal invitation to suppliers to make an offer, tender, ask for bids
request for quote: asking for a price
request for information: asking suppliers what they can do
purchase order: written order from the customer, paper that says we buy
order form: form the customer signs to buy
statement of work: document that describes what will be delivered, scope, tasks and dates of a project
master services agreement: main contract that covers all later orders
NDA: promise not to share secrets, keep it confidential, secrecy contract, not allowed to talk about it
mutual NDA: both sides promise to keep secrets, confidential
letter of intent: paper saying we plan to sign, not binding yet
memorandum of understanding: written record of what two sides agree on, not a contract
service level agreement: promise how good and fast a service will be, guaranteed uptime, what if it fails
terms and conditions: small print, rules of the contract
terms of service: rules users must accept
end-user license agreement: rules for using software that you click to accept
redline: marked changes in a contract, edits to the wording by lawyers
indemnify: promise to pay for damage, protect from loss if sued
indemnity: promise to pay if the other side is sued or loses money
liability: having to pay for damage, legal responsibility
limitation of liability: most one must pay if things go wrong
warranty: promise to repair or replace if broken, guarantee
escrow: money kept by a third party until both sides deliver, neutral holder
due diligence: careful check before buying a company, investigation before the deal
conflict of interest: personal gain gets in the way of duty
intellectual property: owned ideas, inventions, patents, copyright
proprietary: owned by one company, not open, secret
closed source: nobody outside may read the code
open source: everybody may read and change the code, free to use
procurement: purchasing department, people who buy for the company
signatory: person who signs
subcontractor: company hired by the company we hired
outsource: give work to another company, have others do it
outsourcing: giving work to another company, having others do it
offshoring: having work done by people in a far country, abroad, cheaper country
nearshoring: having work done in a neighboring country
managed service: someone else runs it for us
managed service provider: company that runs our computers for us
supply chain: where goods come from before they reach us, suppliers of suppliers
logistics: moving and storing goods, transport and warehouses
retainer: fixed fee paid regularly to keep someone available
fixed-price contract: agreed price whatever it takes
time and materials: paying for hours worked
compliance: following the rules and laws, obeying regulation
audit: official check of the books or systems, inspection by an outsider
SLED: schools and local government as customers
public sector: government, state authorities
quarterly business review: meeting every three months with the customer
kickoff: first meeting of a project, start
sales kickoff: yearly meeting that starts the sales year
handover: passing work on to the next team
professional services: experts who help set it up for a fee
implementation partner: other company that sets up the product
reseller: company that sells our product to others, dealer
channel partner: other company that sells for us, dealer, middleman
channel sales: selling through other companies
channel conflict: dealers and own salespeople compete
co-sell: selling together with a partner
white label: product sold under another company's name, rebranded
marketplace: online shop with products of many sellers
go-to-market: plan how to bring a product to customers, launch plan
product-led growth: product sells itself, users try and then buy
land and expand: start small with a customer and sell more later
self-serve: customers do it without a salesperson, buy by themselves
shelfware: bought but never used, software gathering dust
time to value: how soon a customer gets something out of it
aha moment: when the user gets it, first sees why it is useful
early adopter: people who try new things first
user conference: event for customers
customer advisory board: group of customers who give advice
customer reference: happy customer who vouches for us
customer advocacy: happy customers who speak for us
testimonial: quote from a happy customer, praise
case study: story of how a customer succeeded with us
white paper: long document to convince experts, report
webinar: talk or seminar over the internet, online lecture, people watch from home
trade show: exhibition, fair with stands, booth
roadshow: tour through several cities
swag: free gifts with a logo, t-shirts and mugs
campaign: series of ads with one goal
brand awareness: how well known our name is, do people know us
brand voice: how a company sounds
brand guidelines: rules for logo colors and tone
positioning: how we want to be seen against rivals
value prop: why someone should buy, what the customer gets from it, reason to choose us
thought leadership: being seen as an expert, publishing ideas
thought leader: respected expert with ideas, people listen
influencer: famous person who recommends products online, many followers
social proof: others use it so it must be good
call to action: button or sentence that tells people what to do next
landing page: page where people arrive after clicking an ad
bounce rate: share of visitors who leave after one page, leave at once
click-through rate: share of people who click on an ad or link
open rate: share of people who open the mail
impression: one time an ad is shown
cost per click: price of each click on an ad
pay-per-click: paying for each click on an ad
cost per thousand: price for showing an ad a thousand times
cost per lead: price of each interested person
cost per acquisition: price of each new customer
search engine optimization: being found on google, rank higher in search results
search engine marketing: paid ads in search results
organic traffic: visitors who come without ads
paid media: ads we pay for
retargeting: show ads again to people who visited before, ads that follow you around
drip campaign: series of mails sent automatically over time
email sequence: planned series of mails, follow-up mails
direct mail: letters and flyers by post
marketing automation: software that sends mails by itself
content marketing: articles and videos that attract buyers
gated content: must give your mail address to read it
copywriting: writing words for ads
vanity metric: number that looks good but means little
viral loop: users bring in more users
growth hacking: clever cheap tricks to get more users
attribution: finding out which ad led to the sale
account-based marketing: ads aimed at a few chosen companies
omnichannel: same service in shop, phone and web
opt-in: people agree first, say yes to mails
opt-out: people must say no, unsubscribe
push notification: message that pops up on the phone
lookalike audience: people similar to our customers
target audience: people we want to reach
public relations: dealing with the press, newspapers and reputation
PR: dealing with the press and reputation; code change offered for review
CRM: software that keeps track of customers and contacts, customer database
CPQ: software that works out prices and offers
Salesforce: well known customer database software
MEDDIC: checklist to judge a deal
BANT: budget authority need timing, checklist for buyers
sales playbook: book of how we sell
sales methodology: set way of selling
sales cadence: rhythm of calls and mails
touchpoint: each contact with a customer
follow-up: contact again after a meeting
inbound: they come to us
outbound: we go to them
top of funnel: first stage, many people who hear of us
bottom of funnel: last stage, about to buy
new logo: new customer we never had
net new: not there before
greenfield account: customer with nothing there yet
key account: very important customer
book of business: all customers of one salesperson
mid-market: middle-sized companies
small and medium business: little companies
vertical: one industry or branch
line of business: department or product area of a company
B2B: companies selling to companies
B2C: companies selling to ordinary people
list price: official price before discount
discount: price reduction, cheaper, money off
bundle: several products sold together for one price
overage: extra fee for using more than the plan allows
pay-as-you-go: pay only for what you use
usage-based pricing: price depends on how much is used
per-seat: price for each user
seat: license for one user
subscription model: pay every month instead of once
pricing tier: levels such as basic and premium
average order value: average amount a customer spends per order
average revenue per user: income for each customer on average
average selling price: what it sells for on average
bookings: value of signed contracts
unit economics: do we earn money on each customer
sunk cost: money already spent that cannot come back
true-up: settle the difference later
price quote: written offer with a price
opportunity cost: what you give up by choosing something else
burn rate: how fast a company spends its cash, money lost per month
runway: how many months until the money runs out, time left before cash is gone
cash flow: money coming in and going out
balance sheet: what a company owns and owes
bottom line: profit after all costs, what is left in the end, final result
P&L: income and costs statement, did we earn or lose
gross margin: profit as a share of the price after making it
contribution margin: what each sale adds after its own costs
operating expense: everyday costs of running the business, rent and salaries
capital expenditure: spending on big things like machines and buildings
cost of goods sold: what it costs to make the product
accounts receivable: money owed to us by customers, unpaid bills others must pay
accounts payable: bills we have to pay, money we owe suppliers
invoice: bill, paper asking for payment
net 30: pay within a month, thirty days to pay
payment terms: when and how to pay
in arrears: paid afterwards, late payment
deferred revenue: money received for work not done yet
revenue recognition: when income may be counted
accrual: counting costs before they are paid
depreciation: losing value over the years, machine gets worth less
amortization: spreading a cost over years
EBITDA: profit before interest and taxes
equity: ownership in a company, shares
cap table: list of who owns how much of a company
stock option: right to buy shares later at a fixed price
restricted stock unit: shares promised to employees
vesting: earning shares over time by staying
venture capital: investors who put money into young companies
angel investor: rich private person who funds a young company
seed round: first money for a new company
Series A: first big investment
raise a round: get money from investors
fundraising: collecting money from investors
private equity: investors who buy whole companies
initial public offering: selling shares to the public for the first time, going on the stock market
liquidity event: when owners can turn shares into cash
exit strategy: plan how owners sell the company, way out
unicorn: young company worth over a billion
valuation: what a company is worth
mergers and acquisitions: buying and joining companies
acquisition: buying another company
write off: give up on money, count as lost
working capital: money for day to day business
break even: no profit and no loss, earn back the costs
run rate: yearly figure if it goes on like this
year to date: since january, from the start of the year until now
YoY: compared with last year
QoQ: compared with the last quarter
MoM: compared with last month
seasonality: ups and downs over the year, christmas business
royalty: fee for using someone's work or patent
economies of scale: cheaper when you make more
headcount: number of employees
full-time equivalent: work of one person working all week
right-size: fire people, make the company smaller
human resources: personnel department, hiring and employees
talent acquisition: hiring, finding new employees
performance improvement plan: last chance for a weak employee
individual contributor: employee without a team to lead
direct report: person who works for a boss
dotted line: second boss
C-suite: top managers of a company
C-level: top managers of a company
chief executive officer: top boss of a company
chief financial officer: boss of money
chief technology officer: boss of technology
board of directors: group that oversees the top boss
subject matter expert: person who knows most about it
product manager: person who decides what a product does
product owner: person who decides what the team builds next
project manager: person who keeps a project on time
scrum master: coach of an agile team
cross-functional: people from different departments
knowledge transfer: passing on what one knows
standard operating procedure: written steps how to do it
on-site: at the customer's place
hackathon: a day or two of building things together
core competency: what a company is best at
moat: what keeps competitors away, advantage hard to copy
SWOT: strengths and weaknesses
OKR: goals and how to measure them
key performance indicator: number that shows how well it goes
SMART goal: clear goal with number and date
mission statement: why the company exists
vision statement: what the company wants to become
headwind: something that slows business down
tailwind: something that helps business along
traction: signs that people want it, getting going
pivot: change direction, do something different with the business
diversification: not all eggs in one basket
digital transformation: replacing paper with computers
change management: helping people get used to something new
governance: who decides and by which rules
business continuity: keep working during a disaster
sustainability: good for the environment
ESG: environment and fairness of a company
corporate social responsibility: company does good for society
bootstrapped: started without investors, own money
top-down: bosses decide, orders from above
bottoms-up: starts from employees, from below
product-market fit: people really want what we sell
minimum viable product: small first version to learn from, simplest thing that works
dogfooding: using our own product
focus group: some customers discuss a product
market research: finding out what customers want
usability testing: watching people try the product
user research: learning what users need
feature request: customer asks for something new
roadmap: plan of what comes when
release notes: list of what is new
changelog: list of what changed
sunset: shut down a product, take off the market
end of support: no more fixes and help
end of life: product is over, no more updates
monetize: make money from it
rebrand: new name and logo
dashboard: screen with charts and numbers at a glance
business intelligence: reports from company numbers
knowledge base: collection of help articles
SKU: article number in a shop
shadow IT: employees use software the company does not know of
general availability: everyone can buy it now
daily active users: people who use it each day
backlog: list of work still to be done, to-do list of a team
backlog refinement: tidying the to-do list
sprint: fixed two weeks of work
sprint planning: meeting to choose the work of the next two weeks
sprint review: showing what was done in two weeks
stand-up: short daily meeting, every morning, standing
scrum: team way of working in short rounds
kanban: board with cards for work
agile: working in small steps and changing plans
waterfall: one step after another, everything planned up front
retrospective: meeting to look back at what went well and badly
user story: wish from the view of a user
story point: guess how big a task is
epic: big piece of work made of many
acceptance criterion: when is it good enough, what must be fulfilled
definition of done: when is work finished
deliverable: thing to hand over at the end
milestone: important point on the way, big date in a project
critical path: tasks that decide the end date
Gantt chart: chart with bars for the plan over time
burndown chart: chart of work that is left
RACI: who is responsible for what, table of roles
scope creep: work grows beyond what was agreed, more and more wishes
feature creep: more and more functions added
gold plating: doing more than asked
bottleneck: slowest part that holds everything up
root cause: why it really went wrong, real reason behind a problem
root cause analysis: find out why it really went wrong
lessons learned: what we know now for next time
contingency plan: plan b in case something goes wrong
contingency: something that may go wrong; reserve for surprises
risk register: list of things that could go wrong
risk appetite: how much danger we accept
risk mitigation: making dangers smaller
escalate: take a problem to the boss, pass up
escalation: taking a problem to a higher boss
steering committee: group of bosses that guides a project
go/no-go: decision to start or stop
sign-off: official approval
timebox: fixed time limit for a task
lead time: time from order to delivery
turnaround time: how long until it comes back
cycle time: how long one piece takes from start to end
change request: ask for something different from the plan
gap analysis: compare what is with what should be
level of effort: how much work it is
t-shirt sizing: guess small medium or large
triage: sort by urgency, most urgent first
baseline: starting point to compare with
workstream: part of a project
low-hanging fruit: easy wins, things that are quick to do first
quick win: easy fast success
boil the ocean: trying to do too much at once, impossible task
on the same page: everyone agreed and knowing the same, same understanding
alignment: everyone agrees on the goal
align: agree, get everyone to the same view
level-set: make sure everybody knows the same
deep dive: look at something in detail, thorough study
drill down: go into more detail
take this offline: talk about it later outside the meeting
parking lot: list of topics for later
table it: put a topic off for later
park it: leave for later
circle back: come back to a topic later, talk again
touch base: talk briefly, contact someone, short check in
reach out: contact someone, get in touch, write or call
ping: send a short message
loop in: include someone, tell a person about it
in the loop: kept informed
out of the loop: not informed
heads-up: warning beforehand
close the loop: report back, finish and tell
action item: task after a meeting, to-do
key takeaway: main point to remember
key learnings: what we learned
big picture: the whole view, not details
blue-sky thinking: dreaming without limits
moonshot: very bold goal, nearly impossible project
stretch goal: goal that is hard to reach
tribal knowledge: knowledge that only lives in people's heads, not written down
buy-in: agreement and support from the people who matter
no-brainer: easy decision, obvious
skin in the game: own money or risk in it
secret sauce: special thing that makes us better
straw man: rough first draft to criticize
table stakes: minimum everyone expects
throw under the bus: blame someone else to save yourself
win-win: good for both sides
move the needle: make a real difference
move the goalposts: change the rules during the game, change the goal later
raise the bar: set a higher standard
push the envelope: go beyond limits
think outside the box: be creative, unusual ideas
hit the ground running: start quickly and work well at once
drink from the firehose: too much information at once
double down on: do even more of it
heavy lifting: the hard part of the work
critical mass: enough people that it keeps going
bespoke: made to measure for one customer
granular: in small details
holistic: looking at the whole
robust: strong, does not break easily
proactive: act before it is needed
actionable: something you can do with it
synergy: working together gives more
paradigm shift: whole new way of thinking
best practice: the way known to work best
ecosystem: everything and everyone around a product
friction: what makes it hard for users
time to market: how soon a product can be sold
velocity: how fast the team works
first-mover advantage: benefit of being there first
leverage: use
utilize: use
facilitate: make easier, help
empower: give people the power to do it
incentivize: make people want to do something, motivate with reward
disincentivize: make people not want to do it
streamline: make simpler and faster
optimize: make better
prioritize: decide what comes first
mitigate: make less bad
harness: make use of
disrupt: change a whole industry, shake up
ideate: come up with ideas
collaborate: work together
commence: start, begin
terminate: end, stop
obtain: get
purchase: buy
endeavor: try
demonstrate: show
finalize: finish
modify: change
initiate: start
socialize: talk about an idea with people to win support
upskill: learn new abilities
unpack: explain step by step
wordsmith: polish the wording
prior to: before
subsequent to: after
in order to: to
due to the fact that: because
at this point in time: now
at the end of the day: in the end, finally
in the event that: if
going forward: from now on, in future
in lieu of: instead of
with the exception of: except
in terms of: about
a large number of: many
best-in-class: better than all others
cutting-edge: newest technology
bleeding edge: so new it may break
world-class: among the best anywhere
game-changer: changes everything
seamless: without any visible gap or trouble
single pane of glass: one screen for everything
single source of truth: one place where the right data is
out-of-the-box: works right after installing
future-proof: will still work in years
end-to-end: from start to finish, all steps
real-time: immediately, without delay, as it happens
turnkey: ready to use
plug and play: connect and it works
battle-tested: proven in practice
24/7: day and night, always open
latency: delay before an answer arrives, lag, waiting time, slow connection
tail latency: slowest few answers
response time: how long until an answer
throughput: how much gets through per second
bandwidth: how much fits through the line at once
jitter: uneven delay
packet loss: data that gets lost on the way
outage: system is not working, everything is down
downtime: time when the system does not work
uptime: time when the system works
availability: percentage of the time the system works
high availability: hardly ever down
failover: spare takes over when one breaks
redundancy: spare parts in case one breaks
single point of failure: one part that brings everything down if it breaks
load balancer: spread the work over several servers, distributes visitors
load balancing: spreading the work over several servers
cache: keep a copy close at hand so it is faster, temporary store
backup: copy of data in case it gets lost, spare copy
disaster recovery: getting systems back after fire, flood or attack
snapshot: picture of a system at one moment
recovery time objective: how long may it be broken
recovery point objective: how much data may be lost
monitoring: watching a system to see if it is well
observability: seeing from outside what goes on inside a system
alert: warning message when something breaks
alert fatigue: too many warnings so nobody reacts
on-call: has to get up at night if something breaks
post-mortem: report after a failure, what went wrong
runbook: written steps for emergencies
incident management: what to do when something breaks
maintenance window: planned time for repairs
health check: test if a program is still alive
log: diary of what a program did
audit log: record of who did what
telemetry: measurements sent home by a program
metric: number we measure
cloud: somebody else's computers over the internet, rent computers
cloud computing: using somebody else's computers over the internet
public cloud: rented computers shared with others
private cloud: own rented computers for one company
on-premises: running software on your own machines in your own building
self-hosted: running it yourself on your own machines
data center: building full of servers
SaaS: software used over the internet for a monthly fee, nothing to install
IaaS: renting computers over the internet
PaaS: renting a place to run programs
server: computer that serves others
serverless: run code without caring about machines
virtual machine: pretend computer inside a computer
hypervisor: software that runs several pretend computers
container: box with a program and everything it needs
Docker: tool for packing programs into boxes
Kubernetes: manages many boxes of programs over many machines
cluster: group of servers acting as one
auto-scaling: adds machines by itself when busy
scalability: how much load it can take as it grows, handle more users
scalable: can grow with more users
elasticity: grows and shrinks with demand
multi-tenant: many customers share one system
tenant: one customer in a shared system
edge computing: computing near the user
infrastructure: machines and cables everything runs on
provisioning: setting up machines and accounts
workload: work a computer has to do
hosting: someone keeps your website running
CPU: brain of a computer, chip that calculates
GPU: chip for graphics and learning machines
RAM: short-term memory of a computer
operating system: basic software of a computer such as windows
kernel: heart of the operating system
mainframe: huge old computer of banks
database: organized store of data
relational database: data in tables that refer to each other
SQL: language to ask databases
NoSQL: databases without tables
query: question to a database
schema: plan of how data is arranged
index: makes searching faster, like at the back of a book
primary key: column that identifies each row
foreign key: column that points to a row in another table
shard: one piece of a split database
sharding: database split into pieces over machines
replication: keeping copies of data in several places
replica: copy of a database
eventual consistency: copies agree after a while
data lake: huge store of raw information
data warehouse: store of tidy data for reports
data pipeline: moves data from one place to another
ETL: take data out, change it and load it elsewhere
data science: learning from data with statistics
data scientist: person who learns from data
data engineer: person who builds data pipelines
big data: more data than one machine can handle
metadata: data about data, information about a file
timestamp: date and time mark
deduplication: removing double entries
normalization: store each fact only once
data integrity: data is right and complete
data corruption: data gets damaged
blob storage: store for big files
batch processing: doing many at once, at night
stream processing: handling data as it arrives
stored procedure: program inside a database
full-text search: finding words in documents
JSON: text format for data between programs
CSV: table as text with commas
UUID: long unique number
deadlock: two wait for each other forever
race condition: result depends on who is first
API: way for two programs to talk to each other, connection between systems
REST: usual style for programs to talk over the web
webhook: message sent to another program when something happens, notify automatically
endpoint: address where a program can be reached
integration: connecting two systems
middleware: software between other software
interoperability: different systems work together
front-end: what users see and click on
back-end: part users do not see, behind the scenes
user interface: what users see and click on, screens and buttons
UX: how it feels to use
wireframe: rough sketch of a screen
mockup: picture of how it will look
accessibility: usable for blind or disabled people
microservice: one of many small programs that make up a system
architecture: how a system is built up
legacy system: old software still in use that nobody wants to touch
legacy code: old code nobody wants to touch
technical debt: shortcuts that cost more later, messy code to clean up
plugin: small add-on program
SDK: toolbox for developers
CMS: software to edit a website
browser extension: small add-on for the browser
idempotent: doing it twice is the same as once
circuit breaker: stops calling a broken service
downstream: those who get the results
upstream: those it comes from
headless: without a screen
bug: mistake in a program
debug: find and remove mistakes in code
refactor: clean up code without changing what it does
compiler: turns source code into something the machine runs
source code: text of a program that programmers write
codebase: all code of a program
repository: place where code is kept
version control: history of all changes to the code, go back to older versions
Git: history of code changes, tool
GitHub: website where code is shared
pull request: asking others to accept a code change
code review: another programmer checks the code
merge conflict: two people changed the same line
branch: separate line of work on code
fork: own copy of a project
commit: save a change
library: ready-made code to use
dependency: something a program needs to work
variable: named place for a value
string: piece of text in a program
boolean: true or false
null: no value, nothing there
parameter: value given to a program
exception: error that stops a program
memory leak: program eats more and more memory
garbage collection: frees unused memory automatically
concurrency: several things at the same time
async: without waiting for the answer
hard-coded: fixed value written in the program
regex: pattern to search text
CLI: typing commands instead of clicking
IDE: program in which programmers write code
shell script: list of commands in a file
syntax: grammar of a programming language
algorithm: step by step recipe for a computer
linter: checks code for bad style
spaghetti code: tangled messy code
boilerplate: same text needed again and again
recursion: function that calls itself
workaround: way to avoid a problem without fixing it
edge case: rare unusual situation
continuous integration: automatic tests on every change, merging daily
continuous delivery: always ready to release
continuous deployment: every change goes live automatically
CI/CD: automatic testing and releasing
DevOps: developers and operators work together
infrastructure as code: machines set up by text files
staging environment: place to try changes before customers see them
feature flag: switch to turn a function on or off
canary deployment: give the new version to a few users first
blue-green deployment: two systems, switch from old to new
code freeze: no more changes for a while
breaking change: update after which old things stop working
deprecate: announce that something will go away
backward compatible: new version works with the old
beta: early version for testers
alpha: very early version
unit test: test of one small piece of code
integration test: test whether parts work together
regression: something that worked is broken again
regression test: check that old things still work
load test: try how many users it can bear
smoke test: quick check if it runs at all
quality assurance: checking products before customers get them
user acceptance testing: customer checks whether it does what was ordered
A/B test: show two versions and see which works better
test coverage: how much of the code is tested
flaky test: test that sometimes fails
false positive: false alarm
false negative: missed case
benchmark: measure speed and compare
monorepo: all code in one place
lift and shift: move to the cloud without changes
cloud migration: moving to the cloud
rate limit: how many requests are allowed
rate limiting: limit how many requests are allowed
throttle: slow down on purpose
payload: information that is sent along with a message
cookie: small text file a website stores in your browser, remembers you
third-party cookie: ad company follows you between websites
content delivery network: copies of a website around the world
404: page not found
URL: web address
domain name: name of a website
DNS: turns a website name into a number, phone book of the internet
IP address: number of a computer in a network
HTTPS: safe encrypted web connection, lock in the browser
HTTP: how browsers fetch pages
router: box that sends data the right way
LAN: network in one building
WAN: network over long distances
virtual private network: encrypted tunnel into the company network, work from home safely
proxy: go-between for web requests
protocol: rules how machines talk
IoT: things like fridges and lamps on the internet
VoIP: phone calls over the internet
localization: adapting and translating a product for another country
internationalization: making a product ready for many languages
responsive design: page fits phone and computer
augmented reality: pictures laid over the real world
virtual reality: goggles with an artificial world
firewall: rules that keep unwanted traffic out, wall against attackers
encrypt: scramble data so nobody can read it
encryption: scrambling data so nobody can read it
encryption at rest: stored data is scrambled
encryption in transit: data is scrambled on its way
authentication: proving who you are, login check
authenticate: prove who you are, log in
authorization: what you are allowed to do, rights
permission: what you are allowed to do, rights
single sign-on: log in once for everything, one password for all
MFA: second step at login with a code on the phone
access control: who may get in
RBAC: rights depend on your job
least privilege: give only the rights that are needed
credentials: username and password
API key: secret string that lets a program use a service
access token: secret string that shows a program may enter
certificate: digital proof of who a website is
digital signature: electronic proof that it is really from you
public key: half of a pair everyone may know
private key: secret half of a pair
hash: fingerprint of data
checksum: number that shows if a file was changed
vulnerability: weak spot attackers can use, security hole
exploit: program that uses a security hole
zero-day: security hole nobody knows about yet, no fix
penetration test: paid hackers try to break in, test our security
penetration testing: paid hackers try to break in, test our security
red team: own people who play the attackers
blue team: own people who defend
bug bounty: reward for finding security holes
malware: malicious harmful software, computer virus
ransomware: lock files and demand money, blackmail
spyware: program that secretly watches you
trojan: harmful program that looks harmless
phishing: fake email that steals your password, fake website
spear phishing: fake mail aimed at one person
social engineering: tricking people into giving away information
business email compromise: fake mail from the boss asking for money
DDoS: flood a website with traffic until it breaks
botnet: network of hacked computers
brute-force attack: trying all passwords
credential stuffing: stolen passwords tried on other sites
backdoor: secret way into a system
data breach: data was stolen or leaked
exfiltration: stealing data out of a company
honeypot: trap for attackers
antivirus: finds and removes computer viruses
sandbox: safe place to try things
zero trust: trust nobody, check everyone every time
defense in depth: several layers of protection
attack surface: all places where one can be attacked
threat model: think about who could attack and how
SQL injection: attacker smuggles commands into a database
cross-site scripting: attacker smuggles code into a web page
air-gapped: not connected to any network
allowlist: list of what is allowed in
blocklist: list of what is kept out
GDPR: european privacy law
HIPAA: american law for health data
PCI DSS: rules for credit card data
SOC 2: report that shows a company guards data
ISO 27001: certificate for information security
personally identifiable information: data that tells who someone is, name and address
data privacy: protecting personal data
data residency: data must stay in a country
data retention: how long data is kept
SIEM: collects security warnings in one place
shift left: test earlier
artificial intelligence: machines that act smart, computer thinks
generative AI: computer that makes up text and pictures
machine learning: computer that learns from examples
supervised learning: learning from examples with answers
unsupervised learning: finding patterns without answers
deep learning: learning with many layers
neural network: computer model like a brain
large language model: program that writes text like ChatGPT
training data: examples a model learns from
fine-tuning: extra training for one task
hallucination: AI makes things up, false answer
prompt: what you type to an AI
prompt injection: tricking an AI with hidden orders
prompt engineering: writing good questions for an AI
chatbot: program that chats with people, answers customers
bot: program that does things by itself
AI agent: program that does tasks on its own
computer vision: computer understands pictures
image recognition: computer sees what is in a picture
natural language processing: computers understand human language
speech to text: turn spoken words into writing
text to speech: read text aloud
OCR: read text from a scanned picture
sentiment analysis: find out if text is positive or negative
retrieval-augmented generation: AI looks up documents before it answers
overfitting: learned by heart, fails on new examples
predictive analytics: predict the future from data
anomaly detection: find what is unusual
blockchain: shared list of entries nobody can change
low-code: build programs with little programming
no-code: build programs without programming
pair programming: two people at one keyboard
bus factor: how many people may leave before it fails
tech stack: all technologies a product uses
vendor-neutral: not tied to one supplier
noisy neighbor: another customer slows you down
consensus: machines agree on one thing
retry: try again after a failure
error budget: how much failure is allowed
five nines: nearly never down
service level objective: target for how good a service must be
site reliability engineer: person who keeps systems running
toil: boring manual work
horizontal scaling: add more machines
vertical scaling: bigger machine
heartbeat: regular sign of life
"""
"""A headword in each line, and words and phrases for it; headwords that no glossary has do no harm."""


@lru_cache(1)
def described() -> dict[str, str]:
    """Give the descriptions of each headword by its key."""
    lines = (line.partition(": ") for line in DESCRIBED.strip().split("\n"))
    return {key_of(term): words for term, _, words in lines}
