"""English words beside the names of places, and names that are more often something else."""

from __future__ import annotations

from types import MappingProxyType

from headwater.statements.word_set import word_set
from headwater.terms.place import PlaceKind

SURELY_LOCATIVE = word_set("in near outside around across into inside throughout within")
"""TextWords that go before a place and hardly before a person."""
LOCATIVE = SURELY_LOCATIVE | word_set(
    "from at to towards toward through via between off beyond leaving reaching left reached entered"
    " entering visited visiting"
)
NO_NAME_BEFORE = LOCATIVE | word_set(
    """
    the a an and or but as for by with of on if when while after before since until although though
    because that this these those his her their its our my where which who what how why not no
    only even also both then there here now today yesterday tomorrow meanwhile however still yet
    like unlike according over under about against during despite besides nearby last next earlier
    later most some many several all two three four five six seven eight nine ten
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """
)
"""TextWords that are no part of a name, though one with a capital may stand beside it."""
PARTS_OF_COUNTRIES = word_set(
    """
    north south east west northern southern eastern western central northeastern northwestern
    southeastern southwestern north-eastern north-western south-eastern south-western northeast
    northwest southeast southwest north-east north-west south-east south-west upper lower inner
    rural mainland coastal occupied russian-occupied
    """
)
"""“Eastern Ukraine” is a region."""
WITHIN_CITIES = word_set("central downtown greater inner metropolitan suburban")
KIND_AFTER = MappingProxyType(
    {
        **dict.fromkeys(
            (
                *("region", "oblast", "province", "state", "county", "district", "governorate"),
                *("prefecture", "krai", "raion", "canton", "voivodeship", "department", "republic"),
                *("territory", "emirate", "division", "municipality", "peninsula"),
            ),
            PlaceKind.REGION,
        ),
        **dict.fromkeys(("city", "village", "town"), PlaceKind.CITY),
    }
)
"""What the word after a name makes of it: “Rostov region”, “Kupang district”."""
KIND_BEFORE_OF = MappingProxyType(
    {
        **dict.fromkeys(
            (
                *("region", "province", "state", "county", "district", "governorate", "department"),
                *("prefecture", "emirate", "republic", "territory", "oblast"),
            ),
            PlaceKind.REGION,
        ),
        **dict.fromkeys(
            ("city", "town", "village", "port", "suburb", "capital", "hamlet", "township"),
            PlaceKind.CITY,
        ),
    }
)
"""What the word before “of” makes of a name: “the village of Ballinor”."""
CALLED = word_set("city town village port hamlet township capital suburb")
"""A name may follow these without “of”: “the port city Gdynia”, “the capital, Minsk”."""
ORGANISATIONS = word_set(
    """
    university bank church court archdiocese diocese institute association federation union
    college house voice academy chamber hospital school society foundation museum gulf bay sea
    strait straits cape battle treaty convention declaration protocol radio press friends lawyers
    journalists party front movement league congress times
    """
)
"""With “of” and a place they are names of their own: “University of Dhaka”, “Gulf of Aden”."""
STATE_ORGANS = word_set(
    "embassy consulate government president parliament king queen army state people citizens"
)
"""With “of” and a place they name whose they are: “the Embassy of Zambia”."""
NOT_PLACES_AFTER = word_set(
    "river delta valley basin strait sea ocean lake gulf bay channel canal desert pact accord"
    " agreement protocol convention"
)
"""“The Niger delta” is not in Niger alone, nor does “the Minsk agreement” tell of Minsk."""
WITH_ARTICLE = word_set(
    """
    netherlands gambia philippines us usa uk uae congo sudan ukraine bahamas maldives comoros
    seychelles lebanon drc vatican crimea donbas donbass hague gaza tigray darfur
    """
)
"""Names that may have “the” before them; another name with it is a river's or a ship's."""
PERSONAL = word_set(
    """
    jordan georgia chad israel kenya india cyprus holland england ireland wales france cuba guinea
    florence victoria adelaide charlotte madison austin dallas houston lincoln washington jackson
    phoenix savannah aurora henderson chandler orlando bradford preston wellington hamilton kingston
    sydney paris milan santiago salvador sofia valencia alexandria leon cali medina rosario nelson
    salem virginia carolina dakota chelsea brooklyn lourdes diego alberta montana clinton tyler
    troy lancaster york kent marion derby roman carson irving stockton mesa camilla elena anna
    maria martha christina gloria regina lydia diana laura barbara ana eva ali hassan omar malik
    garcia lopez perez davis allen martin wilson warren lawrence morris howard douglas arlington
    stanley berkeley byron darwin grant mary verona vienna asia china ponce sharon melissa angelica
    francisco jose antonio bernardo domingo fernando rafael cruz luis juan pedro miguel tomas lima
    cork bobo hope faith grace joy jena nadia mina sana mona tanta samara kiran surat ray neil
    """
)
"""Names of places that are as common as names of persons."""
WORDS = word_set(
    """
    police of same most best nice reading bath mobile orange march date bar man split union
    central northern southern eastern western north south east west upper lower center centre
    male independence freedom liberty progress hope enterprise commerce industry bor roads bend
    bell corona delta plateau rivers cross island islands lake valley coast gold mountain
    capital hill hills springs fort grand rapids falls green brown white black young king
    prince queen duke count bishop pope general major marks mark gate temple park forest field
    fields garden price battle barrow deal rugby sandwich wells hull ham eye diss ware wash rye
    epic euro media nova villa real plus marina alliance security justice peace order force
    border republic national federal district metropolitan city town state province region
    maritime littoral est nord sud ouest centro norte sur este oeste nordeste santa san saint
    los las del interior oriental occidental zone extreme equator university institute academy
    ministry bank banks church moss sale hamm essen bad baden aa as is no ho ha hi ada ama ara
    asa bay bo do la le li lo lu mo mu na oh or po so ta to tu ub um us we mercy obama trump
    bush pence
    """
)
"""Names of places that are words first; only “in” and its like before them show a place."""
NEVER_PLACES = word_set(
    "january february march april may june july august september october november december"
    " monday tuesday wednesday thursday friday saturday sunday america islam"
)
"""Some town bears each of these names; reports do not mean it."""
WIDE_REGIONS = frozenset(
    """
    west africa,east africa,north africa,central africa,southern africa,horn of africa,africa
    europe,eastern europe,western europe,central europe,asia,central asia,south asia,southeast asia
    east asia,west asia,middle east,latin america,south america,central america,north america
    balkans,caucasus,south caucasus,sahel,caribbean,maghreb,scandinavia,oceania
    """.replace("\n", ",")
    .replace("    ", "")
    .split(",")
) - {""}
"""Regions of several countries."""
STRONG_POPULATION = 100_000
"""A name of such a city is taken for the city without a word before it that shows a place."""
