### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

part-of-the-ecosystem-public = Setor público
part-of-the-ecosystem-private = Setor privado
part-of-the-ecosystem-academic = Meio académico
part-of-the-ecosystem-civil-society = Sociedade civil
part-of-the-ecosystem-residents = Residentes

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
