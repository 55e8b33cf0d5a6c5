### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## The part that an organisation plays in a city's ecosystem, derived from its kind.

# Short, for the picture of who takes part; “ámbito”, said before them, makes them clear.
part-of-the-ecosystem-public = Público
part-of-the-ecosystem-private = Privado
part-of-the-ecosystem-academic = Académico
part-of-the-ecosystem-civil-society = Sociedad civil
part-of-the-ecosystem-residents = Residentes

## How far a mission meets one of the five criteria.

rating-met = Cumplido
rating-partly = Cumplido en parte
rating-not-met = No cumplido
rating-not-assessed = Sin evaluar

## What happened at a milestone.

kind-of-milestone-engagement = Participación
kind-of-milestone-announcement = Anuncio
kind-of-milestone-adoption = Adopción
kind-of-milestone-launch = Puesta en marcha
kind-of-milestone-funding = Financiación
kind-of-milestone-delivery = Ejecución
kind-of-milestone-review = Revisión
kind-of-milestone-report = Informe
kind-of-milestone-target = Meta
kind-of-milestone-achievement = Logro
kind-of-milestone-setback = Revés
kind-of-milestone-change-of-goal = Cambio de objetivo
kind-of-milestone-closure = Cierre

## The four parts of the ROAR framework of mission-oriented policy.

part-of-roar-routes = Rutas y direcciones
part-of-roar-organisational-capacity = Capacidad organizativa
part-of-roar-assessment = Evaluación
part-of-roar-risks-rewards = Riesgos y recompensas

## The five dynamic capabilities of a city's government.

capability-strategic-awareness = Conciencia estratégica
capability-adjusting-priorities = Ajuste de prioridades
capability-building-coalitions = Creación de coaliciones
capability-learning-experimentation = Aprender experimentando
capability-reconfiguring-delivery = Reorganización de la ejecución

## What became of a moment.

state-of-a-moment-done = Ocurrido
state-of-a-moment-partly = Alcanzado en parte, o ya no se cumple
state-of-a-moment-planned = Previsto o todavía abierto
state-of-a-moment-missed = No cumplido
state-of-a-moment-changed = Objetivo modificado

## What a moment is called where it is no milestone, and what its state adds to its name

moment-target-year = Año de la meta
# Both stand behind nouns of either gender (“Meta”, “Informe”), so they must not agree with them.
moment-planned = pendiente
moment-missed = no se cumplió
moment-in-state = { $kind } · { $state }

## A row of a comparison.

row-place = Ciudad y población
row-recognition = Por qué se considera misión
row-question = Pregunta
row-statement = En una frase
row-period = Cuándo
row-evidence = En qué se basan los resultados
row-methods = Métodos
row-cost = Cuánto costó
row-challenges = Desafíos
row-target = Meta y medición
row-baseline = Valor de partida
row-stage = Fase
row-progress = Avance
row-mandate = Mandato
row-lead = Liderazgo
row-governance = Gobernanza
row-partners = Socios
row-instruments = Instrumentos
row-participation = Participación ciudadana
row-funding = Fondos registrados
row-indicator = Indicador principal
row-bold = Audaz e inspiradora
row-direction = Una dirección clara
row-realistic = Ambiciosa pero realista
row-cross-sectoral = Con sectores y actores diversos
row-bottom-up = Muchas soluciones, de abajo arriba
row-routes = Rutas y direcciones
row-organisation = Capacidad organizativa
row-assessment = Evaluación
row-risks = Riesgos y recompensas
row-awareness = Conciencia estratégica
row-priorities = Ajuste de prioridades
row-coalitions = Creación de coaliciones
row-learning = Aprender experimentando
row-reconfiguring = Reorganización de la ejecución
row-enablers = Qué ayudó
row-barriers = Qué lo dificultó
row-lessons = Qué se aprendió
row-transfer = Antes de copiarlo
row-sources = Fuentes y última comprobación

## The parts of a comparison, in which its rows stand

row-part-glance = De un vistazo
row-part-goal = Objetivo y avance
row-part-who = Quién y con qué medios
row-part-money = Dinero y mediciones
row-part-criteria = Los cinco criterios de una misión
row-part-roar = Las cuatro partes de ROAR
row-part-capabilities = Qué hizo falta
row-part-lessons = Qué se puede aprender, y de qué

## Several records of a kind

kind-plural-mission = Misiones
kind-plural-case-study = Estudios de caso
kind-plural-insight = Aprendizajes
kind-plural-city = Ciudades
kind-plural-challenge = Desafíos
kind-plural-collection = Colecciones
kind-plural-project = Proyectos
kind-plural-organisation = Organizaciones
kind-plural-page = Páginas
