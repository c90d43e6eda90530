"""Words and given names that tell whether “he” or “she” can stand for somebody."""

from __future__ import annotations

from headwater.statements.word_set import word_set

MASCULINE = word_set(
    """
    mr herr señor senor don monsieur sir lord sheikh father brother son uncle nephew husband
    grandfather grandson stepfather brother-in-law son-in-law father-in-law widower man boy
    gentleman policeman fireman spokesman chairman businessman salesman fisherman serviceman
    seaman watchman postman cameraman boatman doorman barman guardsman nobleman king prince
    bishop archbishop pope imam monk waiter actor steward lad bridegroom
    """
)
FEMININE = word_set(
    """
    mrs ms miss frau señora senora señorita madame mme dame mother sister daughter aunt niece
    wife grandmother granddaughter stepmother sister-in-law daughter-in-law mother-in-law widow
    woman girl lady policewoman spokeswoman chairwoman businesswoman saleswoman servicewoman
    queen princess nun waitress actress stewardess schoolgirl housewife midwife bride
    """
)
MASCULINE_NAMES = word_set(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed ali alan albert alejandro alexander
    alexei alfred amir anatoly anders andrei andrew andriy ahmet antonio anthony arthur arjun
    ashraf ben benjamin bernard boris brian bruno carl carlos charles christopher colin conor
    dale daniel david dennis diego dmitri dmitry dmytro donald douglas edward eduardo emil
    emmanuel enrique eric erik ernest eugene fabio farid felipe felix fernando francis francisco
    franco frank frederick gabriel gary george georg gerald gerhard gilbert giorgi giovanni
    giuseppe gordon graham gregory guillermo gustav hamid hamza hans harold harry hassan hector
    henrik henry herbert hugo hussein ian ibrahim igor imran isaac ivan jack jacob jakob james
    jamal jamil jan jason javier jean-pierre jeffrey jens john jonas jonathan jorge jose josé
    joseph juan julian julio jürgen karim karl kenneth kevin khalid klaus kofi konstantin
    krzysztof kwame lars lawrence leo leon leonid liam lorenzo louis luca lucas ludwig luis
    lukas magnus mahmoud malcolm manuel marc marcel marco marcus marek mario mark martin matteo
    matthew mehmet michael michal miguel mikhail mohamed mohammad mohammed muhammad mustafa neil
    nelson nicholas nicolas nikita nikolai oleg oleksandr oliver omar oscar oskar osman otto
    pablo pascal patrick paul paulo pavel pedro peter philip pierre piotr rafael rajesh rakesh
    ralph ramesh ramon raul ravi raymond ricardo richard robert roberto rodrigo roger roman
    ronald roy rudolf ruslan ryan salim salvador samuel sanjay scott sean sebastian sergei
    serhii sergio simon stanislav stefan stephen steven stuart sunil suresh taras terence thomas
    timothy tobias tomasz tomas tony umar vadim valentin viktor vincent vinay vijay vladimir
    volodymyr walter werner wilhelm william wolfgang xavier yakov yuri yusuf zoltan
    """
)
FEMININE_NAMES = word_set(
    """
    abigail ada adela agnes agnieszka aisha alena alice alicia amalia amanda amelia amina amy
    ana anastasia angela anita anja anna anne annette antonia astrid barbara beatrice beatriz
    bernadette bianca birgit bridget camila carla carmen carol caroline catherine cecilia celia
    charlotte chiara christina christine clara claudia clementine cristina daniela deborah diana
    dolores dorothy ebba edith ekaterina elena eleanor elisabeth elizabeth ella ellen elsa emily
    emma erica esther eva fatima fatma fatou fiona florence francesca frances gabriela galina
    gloria grace greta hanna hannah heather helen helena hilda ida ilse ines ingrid irena irene
    irina iris isabel isabella jane janet jennifer jessica joan joanna johanna josephine joyce
    judith julia juliana karen karin katarina kate katerina katherine kathleen khadija kristina
    larisa laura leila lena leonora leticia lidia lina linda lisa lise louise lucia lucy ludmila
    luisa lydia lyudmila magdalena margaret margarita maria mariam mariana marie marina marta
    martha mary matilda maya melissa mercy michelle milena miriam monica monika nadia nadezhda
    nadine nancy naomi natalia natalya natasha nina nora oksana olena olga olivia paola patricia
    paula petra priya rachel rebecca regina renata rita rosa rosalind rose ruth sabina sabine
    sandra sara sarah shirin silvia simone sofia sonia sophia sophie stella sunita susan susanna
    svetlana sylvia tamara tanya tatiana teresa thea theresa ulrike ursula valentina valeria
    vera veronica victoria violet virginia wanda yana yasmin yelena yulia zainab zeynep zoe
    zsofia
    """
)
