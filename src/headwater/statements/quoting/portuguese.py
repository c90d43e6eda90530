"""How Portuguese reports quote and cite."""

from __future__ import annotations

from headwater.statements.quoting.lexicon import NameStyle, QuotingLexicon, one_of
from headwater.statements.word_set import word_set

_FINITE = one_of(
    """
    disse diz dizia declarou declara afirmou afirma afirmava garantiu garante contou conta contava
    explicou explica salientou salienta indicou indica acrescentou acrescenta sustentou sustenta
    relatou relata lembrou lembra recordou recorda narrou narra denunciou denuncia advertiu adverte
    alertou alerta insistiu insiste respondeu responde rebateu rebate retorquiu reagiu confirmou
    confirma admitiu admite reconheceu reconhece confessou confessa revelou revela informou informa
    noticiou noticia publicou publica escreveu escreve anunciou anuncia sublinhou sublinha
    ressaltou manifestou comentou comenta esclareceu esclarece apontou aponta lamentou lamenta
    concluiu conclui reiterou reitera opinou considerou considera completou completa exclamou gritou
    assegurou assegura apurou avançou avança adiantou adianta reportou reporta frisou frisa
    desmentiu desmente negou nega rejeitou rejeita refutou refuta perguntou pergunta questionou
    questiona exigiu exige pediu pede cobrou cobra prometeu promete disseram denunciaram informaram
    """
)
_PARTICIPLES = one_of(
    """
    dito declarado afirmado garantido contado explicado indicado acrescentado relatado lembrado
    denunciado alertado insistido respondido confirmado admitido revelado informado noticiado
    publicado escrito anunciado sublinhado desmentido negado rejeitado refutado perguntado exigido
    pedido
    """
)
_DAY = (
    r"(?:(?:na|no|nesta|neste|esta|este)? ?(?:última |último )?"
    r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:no|neste|este)? ?(?:sábado|domingo))"
)
_CHANNELS = one_of(
    """
    comunicado mensagem e-mail entrevista conferência_de_imprensa coletiva carta nota discurso
    declaração
    """
)
_OUTLET = (
    r"(?:agência|jornal|diário|semanário|revista|emissora|canal|portal|rede|rádio|site|sítio"
    r"|televisão|periódico|matutino)"
    r"(?: (?:de notícias|de televisão|de rádio|online|digital|local|estatal|pública?|oficial"
    r"|privada?|nacional|independente|noticiosa)){0,2} "
)

PORTUGUESE = QuotingLexicon(
    language="pt",
    style=NameStyle.ARTICLES,
    confidence=0.95,
    verb=(
        rf"(?:(?:nos|lhe|lhes|me) )?(?:(?:tem|têm|tinha|tinham|havia) (?:\w+mente )?{_PARTICIPLES}"
        rf"|{_FINITE}(?:-(?:me|lhe|nos|lhes))?)"
    ),
    denying=word_set(
        "desmentiu desmente desmentido negou nega negado rejeitou rejeita rejeitado refutou refuta"
        " refutado"
    ),
    asking=word_set("perguntou pergunta perguntado questionou questiona"),
    demanding=word_set("exigiu exige exigido pediu pede pedido cobrou cobra"),
    that=r"que",
    according=(
        r"(?:segundo|de acordo com|conforme(?: (?:informou|noticiou|revelou))?"
        r"|nas palavras d[eoa]s?|na opinião d[eoa]s?)"
    ),
    adverbial=(
        rf"(?:{_DAY}|ontem|hoje|também|ainda|depois|então|no entanto|porém|\w+mente"
        r"|por (?:carta|escrito|telefone|e-mail)|à imprensa|à reportagem|aos jornalistas"
        r"|a este jornal|por sua vez|por seu lado"
        rf"|(?:em|num|numa|por meio de|através de) ?(?:uma?|sua)? ?{_CHANNELS}),?"
    ),
    outlet=rf"(?:(?:o|a|os|um|uma|do|da|ao|à|no|na|pelo|pela) )?{_OUTLET}",
    outlet_speaks=rf"(?:(?:o|a|um|uma) )?{_OUTLET}",
    media_word=r"(?:Rádio|TV|Canal|Televisão|Agência|Jornal|Diário)",
    venue=(
        r"(?:à|ao|a|(?:entrevista|declarações|depoimento|conversa) (?:à|ao|a|com a|com o|com|para))"
    ),
    relay=r"(?:citad[oa]s? (?:por|pelo|pela)|reproduzid[oa]s? (?:por|pelo|pela))",
    citing=r"(?:citando|que cita|que citou|citad[oa]s? (?:por|pelo|pela))",
    says_false=(
        r"(?:é (?:\w+mente |uma? )?(?:falso|mentira|absurdo|calúnia)|são (?:todas |puras )?"
        r"(?:mentiras|falsidades|calúnias)|(?:ess[ae]s?|est[ae]s?|as) "
        r"(?:acusaç(?:ão|ões)|denúncias?|informaç(?:ão|ões)) (?:é|são) (?:\w+mente )?fals[oa]s?)"
    ),
    person_nouns=word_set(
        """
        ministro ministra presidente diretor diretora director directora prefeito prefeita autarca
        porta-voz deputado deputada senador senadora advogado advogada procurador procuradora
        embaixador embaixadora coronel general capitão comandante chefe secretário secretária
        professor professora estudante ativista activista pesquisador pesquisadora investigador
        investigadora médico médica enfermeiro enfermeira juiz juíza governador governadora cônsul
        jornalista responsável coordenador coordenadora reitor reitora chanceler vice-ministro
        adido gerente padre irmã irmão pastor bispo doutor doutora dr dra sr sra senhor senhora dom
        dona delegado delegada analista especialista sociólogo socióloga vereador vereadora
        historiador mestre tenente sargento ex-ministro jovem migrante sobrevivente assistente
        """
    ),
    body_nouns=word_set(
        """
        embaixada ministério consulado governo procuradoria prefeitura universidade polícia exército
        presidência tribunal comissão parlamento sindicato chancelaria secretaria
        """
    ),
    group_nouns=word_set(
        "organização ong associação coletivo coletivo fundação comité comitê rede empresa grupo"
    ),
    determiners=word_set("o a os as um uma seu sua nosso nossa este esta uns umas"),
    indefinite=word_set("um uma uns umas"),
    prepositions=word_set(
        """
        de do da dos das a ao à aos às em no na nos nas por pelo pela para com contra sobre sob ante
        entre desde segundo sem após durante num numa
        """
    ),
    body_prepositions=word_set("de do da dos das o a em no na e"),
    complements=word_set(
        """
        exteriores relações negócios estrangeiros interior estado defesa justiça trabalho
        comunidades segurança assuntos governo direitos humanos educação saúde
        """
    ),
    bare_preposition="de",
    pronouns=word_set("ele ela eles elas"),
    particles=word_set("de do da dos das la le van von"),
    conjunctions=word_set("e ou nem"),
    relative=r"\b(?:que|quem|cujo|cuja|onde|se)(?!\w)",
    abbreviations=word_set("sr sra dr dra eng prof d gen cel"),
    as_word=r"(?:como|conforme)",
    has_spoken_incise=True,
)
