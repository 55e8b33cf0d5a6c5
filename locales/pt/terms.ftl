### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## Who says that this is a mission.

recognition-self-described = Designada pelos próprios responsáveis
recognition-programme-designated = Designada por um programa
recognition-externally-described = Designada por terceiros
recognition-editor-classified = Incluída pela redação

## Whose words a record is in.

editorial-label-editor-written = Escrito pela redação
editorial-label-city-submitted = Enviado pela cidade
editorial-label-participant-written = Escrito por participante de um curso

## What a statement of progress, or a figure, rests on.

basis-self-reported = Informação dos responsáveis
basis-official-statistics = Estatísticas oficiais
basis-independent = Fonte independente
basis-press = Imprensa
basis-editor-inference = Dedução da redação

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = Fonte primária ou oficial
grade-b = Fonte em segunda mão
grade-c = Sem confirmação

## What kind of publication a source is.

kind-of-source-official = Oficial
kind-of-source-research = Investigação
kind-of-source-press = Imprensa
kind-of-source-award = Prémio
kind-of-source-network = Rede
kind-of-source-interview = Entrevista

## What kind of organisation a party is.

kind-of-organisation-local-government = Administração local
kind-of-organisation-city-region-authority = Autoridade metropolitana
kind-of-organisation-national-government = Governo nacional
kind-of-organisation-public-agency = Organismo público
kind-of-organisation-university-research = Universidade ou investigação
kind-of-organisation-utility = Empresa de serviços públicos
kind-of-organisation-business = Empresa
kind-of-organisation-business-association = Associação empresarial
kind-of-organisation-non-profit = Organização sem fins lucrativos
kind-of-organisation-community-group = Grupo comunitário
kind-of-organisation-foundation = Fundação
kind-of-organisation-network = Rede
kind-of-organisation-multilateral = Organismo multilateral
kind-of-organisation-public-private-partnership = Parceria público-privada

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Setor público
part-of-the-ecosystem-private = Setor privado
part-of-the-ecosystem-academic = Meio académico
part-of-the-ecosystem-civil-society = Sociedade civil
part-of-the-ecosystem-residents = Residentes

## What a partner does in a mission.

# What is done, not who does it: neutral, and the same for one and for several.
role-co-lead = Coliderança
role-funder = Financiamento
role-delivery = Execução
role-evaluator = Avaliação
role-adviser = Aconselhamento
role-convenor = Articulação
role-community = Comunidade
role-data = Dados

## What level of place a city record is about.

level-neighbourhood = Bairro
level-borough = Distrito urbano
level-city = Cidade
level-city-region = Área metropolitana
level-region = Região
level-city-state = Cidade-Estado

## What a city has the power to decide.

power-transport = Transportes
power-housing = Habitação
power-energy = Energia
power-land-use = Uso do solo
power-schools = Escolas
power-health = Saúde
power-policing = Policiamento
power-tax = Impostos
power-water = Água
power-waste = Resíduos

## What gave a mission its authority.

# “Presidência do município” is understood in Portugal and in Brazil alike.
mandate-mayor = Presidência do município
mandate-council-leader = Liderança do conselho municipal
mandate-full-council-vote = Votação do conselho municipal em plenário
mandate-cabinet = Executivo municipal
mandate-combined-authority = Autoridade intermunicipal
mandate-referendum-ballot = Referendo ou consulta popular
mandate-partnership-agreement = Acordo de parceria
mandate-national-agreement = Acordo nacional

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = Informar
level-of-participation-consult = Consultar
level-of-participation-involve = Envolver
level-of-participation-collaborate = Colaborar
level-of-participation-empower = Empoderar

## Where money comes from.

kind-of-funding-grant = Subvenção
kind-of-funding-own-budget = Orçamento próprio
kind-of-funding-tax = Imposto
kind-of-funding-loan = Empréstimo
kind-of-funding-prize = Prémio
kind-of-funding-private = Fundos privados
kind-of-funding-in-kind = Em espécie

## How far a mission meets one of the five criteria.

# Masculine, as “critério” is.
rating-met = Cumprido
rating-partly = Cumprido em parte
rating-not-met = Não cumprido
rating-not-assessed = Não avaliado

## What happened at a milestone.

kind-of-milestone-engagement = Participação
kind-of-milestone-announcement = Anúncio
kind-of-milestone-adoption = Aprovação
kind-of-milestone-launch = Lançamento
kind-of-milestone-funding = Financiamento
kind-of-milestone-delivery = Execução
kind-of-milestone-review = Revisão
kind-of-milestone-report = Relatório
kind-of-milestone-target = Meta
kind-of-milestone-achievement = Resultado alcançado
kind-of-milestone-setback = Revés
kind-of-milestone-change-of-goal = Mudança de objetivo
kind-of-milestone-closure = Encerramento

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Concretizado
state-of-a-milestone-planned = Previsto
state-of-a-milestone-missed = Não alcançado

## How far a project has come.

stage-of-a-project-idea = Ideia
stage-of-a-project-prototype = Protótipo
stage-of-a-project-pilot = Piloto
stage-of-a-project-demonstrator = Demonstração
stage-of-a-project-scaling = Expansão
stage-of-a-project-mainstreamed = Prática corrente
stage-of-a-project-stopped = Interrompido

## Which way an indicator should move.

polarity-up-is-good = Quanto mais alto, melhor
polarity-down-is-good = Quanto mais baixo, melhor
polarity-neutral = Nenhum sentido é melhor

## How one record relates to another.

# Feminine, as “ficha” is.
relation-part-of = Parte de
relation-inspired-by = Inspirada em
relation-replaces = Substitui
relation-replaced-by = Substituída por
relation-evidence-for = Evidência em apoio de
relation-contrasts-with = Contrasta com

## How well a case study's results are known.

evidence-level-independent-evaluation = Avaliação independente
evidence-level-monitored-data = Dados de acompanhamento
evidence-level-self-reported = Informação dos responsáveis
evidence-level-anecdotal = Relatos pontuais

## What kind of knowledge an insight is.

type-of-insight-lesson = Lição
type-of-insight-pattern = Padrão
type-of-insight-tool-method = Ferramenta ou método
type-of-insight-evidence-summary = Síntese de evidência
type-of-insight-warning = Alerta
type-of-insight-open-question = Questão em aberto

## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = Rotas e direções
part-of-roar-organisational-capacity = Capacidade organizacional
part-of-roar-assessment = Avaliação
part-of-roar-risks-rewards = Riscos e recompensas

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = Visão estratégica
capability-adjusting-priorities = Ajuste de prioridades
capability-building-coalitions = Construção de alianças
capability-learning-experimentation = Aprender experimentando
capability-reconfiguring-delivery = Reorganização da execução

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = Mandato
lifecycle-step-framing = Formulação
lifecycle-step-roadmap = Roteiro
lifecycle-step-mainstreaming = Integração na rotina
lifecycle-step-groups = Grupos
lifecycle-step-delivery = Execução
lifecycle-step-evaluation = Avaliação
lifecycle-step-financing = Financiamento

## How much an insight rests on.

strength-one-case = Um caso
strength-several-cases = Vários casos
strength-comparative-study = Estudo comparativo
strength-theory = Teoria

## What became of a moment.

# Masculine, as “momento” is.
state-of-a-moment-done = Concretizado
state-of-a-moment-partly = Alcançado em parte ou já não se cumpre
state-of-a-moment-planned = Previsto ou ainda em aberto
state-of-a-moment-missed = Não alcançado
state-of-a-moment-changed = Objetivo alterado

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = Ano da meta
# These two stand behind nouns of either gender: they agree with none.
moment-planned = por concretizar
moment-missed = sem concretização
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = Cidade e população
row-recognition = Reconhecimento como missão
row-question = Questão
row-statement = Numa frase
row-period = Quando
row-evidence = Em que se baseiam os resultados
row-methods = Métodos
row-cost = Quanto custou
row-challenges = Desafios
row-target = Meta e forma de medir
row-baseline = Valor de partida
row-stage = Fase
row-progress = Progresso
row-mandate = Mandato
row-lead = Liderança
row-governance = Governação
row-partners = Parceiros
row-instruments = Instrumentos
row-participation = Participação dos residentes
row-funding = Verbas registadas
row-indicator = Indicador principal
row-bold = Ousada e inspiradora
row-direction = Uma direção clara
row-realistic = Ambiciosa mas realista
row-cross-sectoral = Vários setores e atores
row-bottom-up = Muitas soluções, de baixo para cima
row-routes = Rotas e direções
row-organisation = Capacidade organizacional
row-assessment = Avaliação
row-risks = Riscos e recompensas
row-awareness = Visão estratégica
row-priorities = Ajuste de prioridades
row-coalitions = Construção de alianças
row-learning = Aprender experimentando
row-reconfiguring = Reorganização da execução
row-enablers = O que ajudou
row-barriers = O que dificultou
row-lessons = O que se aprendeu
row-transfer = Antes de replicar
row-sources = Fontes e última verificação

## The parts of a comparison, in which its rows stand

row-part-glance = Visão geral
row-part-goal = Objetivo e progresso
row-part-who = Quem participa e com que meios
row-part-money = Verbas e medições
row-part-criteria = Os cinco critérios de uma missão
row-part-roar = As quatro partes de ROAR
row-part-capabilities = O que foi preciso
row-part-lessons = O que se pode aprender, e a partir de quê

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = Por desafio
word-home-missions = Missões para começar
word-home-all-missions = Todas as missões
word-home-by-city = Por cidade
word-home-worth-knowing = Vale a pena saber
word-home-lead = o objetivo, a data, quem participa e um balanço honesto do que daí resultou.
word-foot-collections = Coleções
word-foot-organisations = Organizações
word-foot-assess = Testar uma missão
word-foot-publish = Publicar
word-foot-data = Dados
word-foot-kept = Guardado neste navegador
word-foot-offline = Ler sem Internet
word-not-found-title = Não há nenhuma página aqui
word-not-found-lead = O endereço pode ter um erro, ou a página pode ter mudado de lugar. Pesquise-a ou comece por uma destas listas.

## Several records of a kind

kind-plural-mission = Missões
kind-plural-case-study = Estudos de caso
kind-plural-insight = Aprendizagens
kind-plural-city = Cidades
kind-plural-challenge = Desafios
kind-plural-collection = Coleções
kind-plural-project = Projetos
kind-plural-organisation = Organizações
kind-plural-page = Páginas

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

# As the United Nations Regional Information Centre words them for Portugal.
goal-1 = Erradicar a pobreza
goal-2 = Erradicar a fome
goal-3 = Saúde de qualidade
goal-4 = Educação de qualidade
goal-5 = Igualdade de género
goal-6 = Água potável e saneamento
goal-7 = Energias renováveis e acessíveis
goal-8 = Trabalho digno e crescimento económico
goal-9 = Indústria, inovação e infraestruturas
goal-10 = Reduzir as desigualdades
goal-11 = Cidades e comunidades sustentáveis
goal-12 = Produção e consumo sustentáveis
goal-13 = Ação climática
goal-14 = Proteger a vida marinha
goal-15 = Proteger a vida terrestre
goal-16 = Paz, justiça e instituições eficazes
goal-17 = Parcerias para a implementação dos objetivos
