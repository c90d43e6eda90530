"""How Spanish reports quote and cite."""

from __future__ import annotations

from headwater.statements.quoting.lexicon import NameStyle, QuotingLexicon, one_of
from headwater.statements.word_set import word_set

_FINITE = one_of(
    """
    dijo dice decía declaró declara afirmó afirma afirmaba aseguró asegura contó cuenta contaba
    explicó explica señaló señala indicó indica añadió añade agregó agrega sostuvo sostiene relató
    relata recordó recuerda narró narra denunció denuncia advirtió advierte insistió insiste
    respondió responde contestó contesta replicó replica reaccionó confirmó confirma admitió admite
    reconoció reconoce confesó confiesa reveló revela informó informa reportó reporta publicó
    publica escribió escribe anunció anuncia subrayó subraya manifestó manifiesta expresó expresa
    comentó comenta precisó precisa aclaró aclara matizó matiza apuntó apunta lamentó lamenta
    concluyó concluye remarcó reiteró reitera opinó opina consideró considera exclamó gritó
    desmintió desmiente negó niega rechazó rechaza refutó refuta preguntó pregunta cuestionó
    exigió exige reclamó reclama pidió pide prometió promete dijeron declararon denunciaron
    informaron aseguraron
    """
)
_PARTICIPLES = one_of(
    """
    dicho declarado afirmado asegurado contado explicado señalado indicado añadido agregado
    sostenido relatado recordado denunciado advertido insistido respondido contestado confirmado
    admitido reconocido revelado informado reportado publicado escrito anunciado subrayado
    manifestado precisado aclarado lamentado reiterado desmentido negado rechazado refutado
    preguntado exigido reclamado pedido
    """
)
_CHANNELS = one_of(
    """
    comunicado mensaje correo entrevista rueda_de_prensa carta nota discurso tuit escrito
    conferencia_de_prensa declaración
    """
)
_OUTLET = (
    r"(?:agencia|diario|periódico|semanario|revista|emisora|canal|portal|cadena|radio|sitio"
    r"|medio|televisora|rotativo|noticiero)"
    r"(?: (?:de noticias|de televisión|de radio|en línea|digital|local|estatal|pública?|oficial"
    r"|privada?|web|nacional|independiente)){0,2} "
)

SPANISH = QuotingLexicon(
    language="es",
    style=NameStyle.ARTICLES,
    confidence=0.95,
    verb=(
        rf"(?:(?:nos|le|les|me) )?"
        rf"(?:(?:ha|han|había|habían) (?:\w+mente )?{_PARTICIPLES}|{_FINITE})"
    ),
    denying=word_set(
        "desmintió desmiente desmentido negó niega negado rechazó rechaza rechazado refutó refuta"
        " refutado"
    ),
    asking=word_set("preguntó pregunta preguntado cuestionó"),
    demanding=word_set("exigió exige exigido reclamó reclama reclamado pidió pide pedido"),
    that=r"(?:de )?que",
    according=(
        r"(?:según(?: (?:informó|informa|reportó|publicó|publica|reveló|indicó|señaló|dijo|contó))?"
        r"|de acuerdo con|en palabras de|a juicio de|conforme a)"
    ),
    adverbial=(
        r"(?:(?:el|este|esta) (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
        r"|ayer|hoy|anoche|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|también"
        r"|además|después|luego|entonces|sin embargo|\w+mente|por (?:carta|escrito|teléfono|correo)"
        r"|a la prensa|a los periodistas|a este diario|por su parte|ante la prensa"
        rf"|(?:en|mediante|a través de) (?:un|una|su) {_CHANNELS}),?"
    ),
    outlet=rf"(?:(?:el|la|los|un|una|del|al) )?{_OUTLET}",
    outlet_speaks=rf"(?:(?:el|la|un|una) )?{_OUTLET}",
    media_word=r"(?:Radio|TV|Canal|Televisión|Agencia|Diario)",
    venue=(
        r"(?:a|al|(?:entrevista|declaraciones|diálogo|conversación|charla) "
        r"(?:a|al|con|para|concedida a))"
    ),
    relay=r"(?:citad[oa]s? por|recogid[oa]s? por|reproducid[oa]s? por)",
    citing=r"(?:citando|que cita|que citó|citad[oa]s? por)",
    says_false=(
        r"(?:es (?:\w+mente )?(?:falso|mentira|absurdo|una calumnia|un bulo)|son (?:puras |todas )?"
        r"(?:mentiras|falsedades|calumnias)|(?:esas?|estas?|las) (?:acusaci(?:ón|ones)|denuncias?)"
        r" (?:es|son) (?:\w+mente )?fals[oa]s?)"
    ),
    person_nouns=word_set(
        """
        ministro ministra presidente presidenta director directora alcalde alcaldesa portavoz
        vocero vocera diputado diputada senador senadora abogado abogada fiscal embajador embajadora
        coronel general capitán comandante jefe jefa secretario secretaria profesor profesora
        estudiante activista investigador investigadora médico médica enfermero enfermera juez jueza
        gobernador gobernadora cónsul periodista responsable coordinador coordinadora rector rectora
        canciller viceministro viceministra agregado agregada gerente padre sor hermano hermana
        pastor obispo doctor doctora dr dra sr sra señor señora don doña defensor defensora
        comisario analista experto experta sociólogo socióloga concejal vicepresidente
        vicepresidenta historiador maestro maestra teniente sargento exministro exministra joven
        migrante sobreviviente
        """
    ),
    body_nouns=word_set(
        """
        embajada ministerio consulado gobierno fiscalía alcaldía universidad policía ejército
        presidencia tribunal comisión parlamento sindicato cancillería defensoría secretaría corte
        """
    ),
    group_nouns=word_set(
        "organización ong asociación colectivo fundación comité red empresa compañía grupo"
    ),
    determiners=word_set("el la los las un una su sus nuestro nuestra este esta unos unas"),
    indefinite=word_set("un una unos unas"),
    prepositions=word_set(
        """
        de del a al en por para con contra sobre bajo ante hacia entre desde según sin tras durante
        """
    ),
    body_prepositions=word_set("de del la el los las en y"),
    complements=word_set(
        """
        exteriores relaciones interior estado pueblo defensa justicia trabajo migraciones seguridad
        prensa asuntos gobierno derechos humanos educación salud
        """
    ),
    bare_preposition="de",
    pronouns=word_set("él ella ellos ellas él"),
    particles=word_set("de del la las los al el van von dos da san santa"),
    conjunctions=word_set("y e o u ni"),
    relative=r"\b(?:que|quien|quienes|cuyo|cuya|donde|si)(?!\w)",
    abbreviations=word_set("sr sra srta dr dra lic ing gral cnel d dña"),
    as_word=r"(?:como|según|tal como)",
    has_spoken_incise=True,
)
