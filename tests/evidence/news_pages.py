"""Saved news pages of invented outlets, with all that surrounds an article on a real one."""
# ruff: noqa: E501  (markup stands in the long lines in which programs write it)

MERIDIAN = """<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8">
<title>Envoy says students were pressed to enlist | The Veldt Herald</title>
<link rel="canonical" href="https://www.veldtherald.example/world/2024/06/11/students-pressed-to-enlist">
<meta property="og:site_name" content="The Veldt Herald">
<meta property="og:title" content="Envoy says students were pressed to enlist">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-06-11T08:15:00+02:00">
<meta property="article:modified_time" content="2024-06-13T10:00:00+02:00">
<meta name="description" content="A diplomat describes an ultimatum put to foreign students.">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"The Veldt Herald","url":"https://www.veldtherald.example/"},
 {"@type":"NewsArticle","headline":"Envoy says students were pressed to enlist",
  "datePublished":"2024-06-11T08:15:00+02:00","dateModified":"2024-06-13T10:00:00+02:00",
  "author":[{"@type":"Person","name":"Thandi Mokoena"}],
  "publisher":{"@type":"Organization","name":"The Veldt Herald"}}]}
</script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}</script>
<style>.wrap{max-width:70ch}</style>
</head>
<body>
<div id="cookie-banner" class="cookie-consent" role="dialog">
 <p>We and our 743 partners store and access information on your device. By clicking Accept you agree.</p>
 <button>Accept all</button><button>Reject</button></div>
<header class="site-header"><a href="/">The Veldt Herald</a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/opinion">Opinion</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav></header>
<main class="wrap">
<article class="post">
<h1 class="headline">Envoy says students were pressed to enlist</h1>
<p class="standfirst">A diplomat in Karvale describes an ultimatum put to foreign students: sign or leave.</p>
<div class="byline">By <a rel="author" href="/staff/thandi">Thandi Mokoena</a></div>
<time datetime="2024-06-11T08:15:00+02:00">11 June 2024, 08:15</time>
<figure><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="">
<figcaption>Students queue outside the migration office in Karvale. Photo: Ilse Brandt</figcaption></figure>
<p>Dozens of African students in Karvale were told to sign a military contract or lose their visas, a diplomat told <a href="https://www.meridian.example/reports/visas">The Meridian</a> on Monday.</p>
<p>&ldquo;They were given one evening to decide,&rdquo; the diplomat said, on condition of anonymity because the talks are private.</p>
<div class="ad-slot" aria-hidden="true"><span>Advertisement</span></div>
<p>The interior ministry denied the account. &ldquo;No student has been threatened,&rdquo; said its spokesman, Oleg Varin.</p>
<p class="read-more"><strong>READ MORE:</strong> <a href="/world/harbour-strike">Harbour strike enters third week</a></p>
<blockquote><p>I signed because my brother was in the next room.</p></blockquote>
<p>The words are those of a student from Lumbasa, who <a href="https://example.org/testimony?id=7&amp;lang=en">spoke to a rights group</a> in April.</p>
<p>At least 21 students have left the country since, according to the group.</p>
<p><em>h/t The Meridian</em></p>
<div class="share"><a href="https://social.example/share?u=x">Share</a> <a href="mailto:?subject=x">Email</a></div>
<ul class="tags"><li><a href="/tag/students">students</a></li><li><a href="/tag/visas">visas</a></li></ul>
</article>
<aside class="related"><h2>Related articles</h2><ul>
<li><a href="/world/a">Minister to visit Lumbasa in the autumn</a></li>
<li><a href="/world/b">Harbour strike enters third week</a></li>
<li><a href="/world/c">Why the rains came late this year</a></li></ul></aside>
<section class="newsletter"><h3>Get our newsletter</h3><p>Sign up for the morning briefing, free in your inbox every weekday.</p></section>
</main>
<footer class="site-footer"><p>&copy; 2024 The Veldt Herald Ltd. All rights reserved.</p>
<a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>
</body></html>
"""

OLD_PORTAL = """<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Студентам пригрозили высылкой - Городской вестник</title>
<meta name="author" content="">
</head>
<body bgcolor="#ffffff">
<table width="100%"><tr><td class="menu"><a href="/">Главная</a> | <a href="/news">Новости</a> | <a href="/about">О нас</a></td></tr></table>
<table width="900"><tr>
<td width="200" class="left"><b>Популярное</b><br><a href="/1">Погода на выходные</a><br><a href="/2">Курс валют сегодня</a></td>
<td class="content">
<h1>Студентам пригрозили высылкой</h1>
<div class="date">11.06.2024</div>
<div class="text">Иностранным студентам в Карвале предложили подписать контракт с армией, сообщил неназванный дипломат.<br><br>
По его словам, отказавшимся обещали не продлевать визы. &laquo;Им дали один вечер&raquo;, - сказал собеседник издания.<br><br>
В министерстве внутренних дел эти сведения опровергли. Представитель ведомства Олег Варин назвал их вымыслом.<br><br>
Источник: <a href="http://meridian.example/visas">Меридиан</a></div>
</td></tr></table>
<table width="100%"><tr><td align="center">&copy; 2003-2024 Городской вестник. Все права защищены.</td></tr></table>
</body></html>
"""

REPUBLISHED = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=(0059)https://lalagune.example/monde/etudiants-visas -->
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr-FR" xml:lang="fr-FR">
<head>
<meta charset="utf-8" />
<title>Visas contre enrôlement : des étudiants témoignent - La Lagune</title>
<meta property="og:url" content="https://lalagune.example/monde/etudiants-visas" />
<meta property="og:site_name" content="La Lagune" />
<meta name="author" content="La rédaction avec ANP" />
<meta itemprop="datePublished" content="2024-06-12" />
</head>
<body class="single single-post postid-441">
<div class="tc-modal">Nous utilisons des cookies pour mesurer l’audience. <a href="#">Tout accepter</a></div>
<div class="menu"><a href="/monde">Monde</a><a href="/sport">Sport</a><a href="/culture">Culture</a></div>
<div class="entry">
<h1 class="entry-title">Visas contre enrôlement : des étudiants témoignent</h1>
<div class="entry-meta">Par La rédaction avec ANP — Publié le 12 juin 2024 à 9h30</div>
<div class="entry-content">
<p><strong>Selon un diplomate cité par l’agence ANP, des étudiants africains ont dû choisir entre l’armée et l’expulsion.</strong></p>
<p>« On leur a donné un seul soir », a déclaré ce responsable, qui a requis l’anonymat.</p>
<p>Le ministère de l’Intérieur dément. Son porte-parole, Oleg Varine, parle d’une « invention ».</p>
<h2>Des témoignages concordants</h2>
<p>Deux étudiants joints par téléphone disent avoir signé sous la contrainte. L’un d’eux a depuis quitté le pays avec l’aide de son consulat.</p>
<ul><li>Au moins 21 étudiants sont partis depuis avril.</li><li>Huit autres attendent une réponse.</li></ul>
<p class="credit">Cet article a d’abord été publié par <a href="https://www.lecourrier.example/etudiants">Le Courrier de la Baie</a>.</p>
</div>
<div class="jp-relatedposts"><h3>Articles similaires</h3><a href="/a">Le port reprend le travail</a><a href="/b">La saison des pluies tarde</a></div>
</div>
<div id="comments"><h3>2 commentaires</h3><ol><li><p>Karim : merci pour cet article, il faut en parler davantage.</p></li>
<li><p>Anonyme : je n’y crois pas du tout, encore une rumeur.</p></li></ol></div>
<div class="footer">La Lagune © 2024 — Mentions légales</div>
</body></html>
"""

WIRE = """<!doctype html><html lang=en><head><meta charset=utf-8><title>UPDATE 1-Students given a choice, sources say</title>
<meta name="twitter:site" content="@norpress"><meta property="og:url" content="https://norpress.example/a/update-1">
</head><body><div id=app><div class=topbar><a href=/>Norpress</a><a href=/markets>Markets</a><a href=/world>World</a></div>
<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop=headline>UPDATE 1-Students given a choice, sources say</h1>
<span itemprop=author>By Norpress</span> <time itemprop=datePublished datetime=2024-06-10T16:02:00Z>June 10, 2024</time>
<div itemprop=articleBody>
<p>(Adds ministry denial in paragraph 3)</p>
<p>KARVALE, June 10 (Norpress) - Foreign students in Karvale were told to join the army or leave the country, two people with knowledge of the matter said on Monday.</p>
<p>The visas of those who refused would not be renewed, the people said.</p>
<p>The interior ministry said the reports were untrue.</p>
<table><tr><th>Country</th><th>Students who left</th></tr><tr><td>Lumbasa</td><td>14</td></tr><tr><td>Tereko</td><td>7</td></tr></table>
<p>Figures were compiled by the Lumbasa consulate.</p>
<p>(Reporting by Ana Sorel in Karvale; Editing by Piet Vos)</p>
</div></div>
<div class=promo><h4>More from Norpress</h4><a href=/b>Copper falls for a third day</a><a href=/c>Central bank holds rates</a></div>
</div><footer>Norpress is part of Nordal Media. <a href=/corrections>Corrections</a></footer></body></html>
"""
