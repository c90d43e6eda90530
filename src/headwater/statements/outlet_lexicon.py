"""The names of outlets and agencies that reports cite most."""

from __future__ import annotations

# Canonical name; then other ways to write it, in other scripts too: one agency is one origin.
# An agency writes for other outlets, so its text under another outlet's name is a wire copy.
_AGENCIES = """
Associated Press;AP;The Associated Press;أسوشيتد برس
Reuters;Thomson Reuters;Рейтер;رويترز
Agence France-Presse;AFP;Франс-Пресс;فرانس برس
Bloomberg;Bloomberg News
United Press International;UPI
Deutsche Presse-Agentur;DPA;dpa
EFE;Agencia EFE
ANSA
Press Association;PA Media
TASS;ITAR-TASS;ТАСС
Interfax;Интерфакс;Інтерфакс
Interfax-Ukraine;Интерфакс-Украина;Інтерфакс-Україна
RIA Novosti;RIA;РИА Новости;РІА Новости
Xinhua
Kyodo;Kyodo News
Yonhap
Anadolu Agency;Anadolu;AA;الأناضول
Press Trust of India;PTI
Asian News International;ANI
Indo-Asian News Service;IANS
Ukrinform;Укринформ;Укрінформ
UNIAN;УНИАН;УНІАН
Pan African News Agency;Panapress;PANA
Belga
Lusa
Lusa News Agency
Inter Press Service
"""
_OUTLETS = """
ABC News;ABC
Al Jazeera
Al Arabiya
allAfrica
Axios
BBC;BBC News;BBC World Service;BBC Africa;Би-би-си;Бі-бі-сі;بي بي سي
Bellingcat
Boston Globe;The Boston Globe
Breitbart;Breitbart News
Business Insider;Insider
BuzzFeed News;BuzzFeed
CBC
CBS News;CBS
Channel 4 News
Chicago Tribune
CNBC
CNN
Current Time
Daily Beast;The Daily Beast
Daily Mail;MailOnline
Daily Maverick
Daily Monitor
Daily Nation
Daily Telegraph;The Telegraph;The Daily Telegraph
Der Spiegel;Spiegel
Deutsche Welle;DW
The East African
The Economist
El País;El Pais
Euromaidan Press
Euronews
Financial Times;The Financial Times;FT
Fox News;Fox News Channel;Fox Business
France 24
Free Beacon;Washington Free Beacon
The Guardian
The Hill
HuffPost;Huffington Post;The Huffington Post
Important Stories;iStories;Vazhnye Istorii
The Independent
The Insider
Jeune Afrique
Kommersant
Kyiv Independent;The Kyiv Independent
Kyiv Post
Le Figaro
Le Monde
Libération
Los Angeles Times;L.A. Times
Lusaka Times
Mail & Guardian
McClatchy
Mediazona
Meduza
Miami Herald
Moscow Times;The Moscow Times
Mother Jones
MSNBC
National Review
NBC News;NBC
New York Daily News
New York Post
New York Times;The New York Times;NYT
The New Yorker
Newsweek
Novaya Gazeta;Novaya Gazeta Europe
NPR
PBS
Politico;POLITICO
ProPublica
Premium Times
Punch
RFI;Radio France Internationale
Radio Free Europe/Radio Liberty;RFE/RL;Radio Free Europe;Radio Liberty
RT
SABC;SABC News
Sky News
Slate
Sputnik
Süddeutsche Zeitung
Sunday Times;The Sunday Times
Time magazine
The Times
TRT;TRT Afrika;TRT World
Ukrainska Pravda;Ukrayinska Pravda;Украинская правда;Українська правда
USA Today;USA TODAY
Vanity Fair
Verstka
Vice News;VICE News
Voice of America;VOA
Vox
Wall Street Journal;The Wall Street Journal;WSJ
Washington Examiner
Washington Post;The Washington Post
Washington Times
Yahoo News
"""


def _read(table: str) -> dict[str, str]:
    names = (line.split(";") for line in table.strip().splitlines())
    return {alias: first for first, *others in names for alias in (first, *others)}


AGENCY_BY_ALIAS = _read(_AGENCIES)
"""Canonical name of each agency, by each way to write it."""
OUTLET_BY_ALIAS = {**_read(_OUTLETS), **AGENCY_BY_ALIAS}
"""Canonical name of each outlet and agency, by each way to write it."""
