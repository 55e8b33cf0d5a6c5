### What the closed lists of the model call their terms. A term's message is named after its list and
### its id. Where a term stands within a sentence, its first letter is made small, if the language
### does so: see keeps-case in language.ftl.

## Who says that this is a mission.

recognition-self-described = Se define así
recognition-programme-designated = Designada por un programa
recognition-externally-described = Así la llaman otros
recognition-editor-classified = Incluida por el equipo editorial

## Whose words a record is in.

editorial-label-editor-written = Escrito por el equipo editorial
editorial-label-city-submitted = Enviado por la ciudad
editorial-label-participant-written = Escrito por participantes de un curso

## What a statement of progress, or a figure, rests on.

basis-self-reported = Declaración propia
basis-official-statistics = Estadísticas oficiales
basis-independent = Fuente independiente
basis-press = Prensa
basis-editor-inference = Deducción del equipo editorial

## How sure a figure is: A from a primary or official source, B second-hand, C not confirmed.

grade-a = Fuente primaria u oficial
grade-b = Fuente de segunda mano
grade-c = Sin confirmar

## What kind of publication a source is.

kind-of-source-official = Oficial
kind-of-source-research = Investigación
kind-of-source-press = Prensa
kind-of-source-award = Premio
kind-of-source-network = Red
kind-of-source-interview = Entrevista

## What kind of organisation a party is.

kind-of-organisation-local-government = Gobierno local
kind-of-organisation-city-region-authority = Autoridad metropolitana
kind-of-organisation-national-government = Gobierno nacional
kind-of-organisation-public-agency = Organismo público
kind-of-organisation-university-research = Universidad o centro de investigación
kind-of-organisation-utility = Empresa de servicios básicos
kind-of-organisation-business = Empresa
kind-of-organisation-business-association = Asociación empresarial
kind-of-organisation-non-profit = Entidad sin fines de lucro
kind-of-organisation-community-group = Grupo comunitario
kind-of-organisation-foundation = Fundación
kind-of-organisation-network = Red
kind-of-organisation-multilateral = Organismo multilateral
kind-of-organisation-public-private-partnership = Alianza público-privada

## The part that an organisation plays in a city's ecosystem, derived from its kind.

# Short, for the picture of who takes part; “ámbito”, said before them, makes them clear.
part-of-the-ecosystem-public = Público
part-of-the-ecosystem-private = Privado
part-of-the-ecosystem-academic = Académico
part-of-the-ecosystem-civil-society = Sociedad civil
part-of-the-ecosystem-residents = Residentes

## What a partner does in a mission.

# Verbs: they are short enough for the picture, and agree with every name.
role-co-lead = Colidera
role-funder = Financia
role-delivery = Ejecuta
role-evaluator = Evalúa
role-adviser = Asesora
role-convenor = Convoca
role-community = Comunidad
role-data = Datos

## What level of place a city record is about.

level-neighbourhood = Barrio
level-borough = Distrito
level-city = Ciudad
level-city-region = Área metropolitana
level-region = Región
level-city-state = Ciudad-Estado

## What a city has the power to decide.

power-transport = Transporte
power-housing = Vivienda
power-energy = Energía
power-land-use = Uso del suelo
power-schools = Escuelas
power-health = Salud
power-policing = Policía
power-tax = Impuestos
power-water = Agua
power-waste = Residuos

## What gave a mission its authority.

mandate-mayor = Alcaldía
mandate-council-leader = Presidencia del gobierno local
mandate-full-council-vote = Votación del pleno municipal
mandate-cabinet = Equipo de gobierno
mandate-combined-authority = Autoridad supramunicipal
mandate-referendum-ballot = Referéndum o votación popular
mandate-partnership-agreement = Acuerdo de colaboración
mandate-national-agreement = Acuerdo nacional

## How much say residents have: the IAP2 spectrum of public participation.

level-of-participation-inform = Informar
level-of-participation-consult = Consultar
level-of-participation-involve = Involucrar
level-of-participation-collaborate = Colaborar
level-of-participation-empower = Empoderar

## Where money comes from.

kind-of-funding-grant = Subvención
kind-of-funding-own-budget = Presupuesto propio
kind-of-funding-tax = Impuestos
kind-of-funding-loan = Préstamo
kind-of-funding-prize = Premio
kind-of-funding-private = Fondos privados
kind-of-funding-in-kind = En especie

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

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Hecho
state-of-a-milestone-planned = Previsto
state-of-a-milestone-missed = No cumplido

## How far a project has come.

stage-of-a-project-idea = Idea
stage-of-a-project-prototype = Prototipo
stage-of-a-project-pilot = Prueba piloto
stage-of-a-project-demonstrator = Demostración
stage-of-a-project-scaling = En expansión
stage-of-a-project-mainstreamed = Práctica habitual
stage-of-a-project-stopped = Detenido

## Which way an indicator should move.

polarity-up-is-good = Cuanto más alto, mejor
polarity-down-is-good = Cuanto más bajo, mejor
polarity-neutral = Ni más alto ni más bajo es mejor

## How one record relates to another.

# Verbs, since the records are of either gender.
relation-part-of = Forma parte de
relation-inspired-by = Se inspira en
relation-replaces = Sustituye a
relation-replaced-by = Cedió su lugar a
relation-evidence-for = Aporta evidencia sobre
relation-contrasts-with = Contrasta con

## How well a case study's results are known.

evidence-level-independent-evaluation = Evaluación independiente
evidence-level-monitored-data = Datos de seguimiento
evidence-level-self-reported = Declaración propia
evidence-level-anecdotal = Testimonios aislados

## What kind of knowledge an insight is.

type-of-insight-lesson = Lección
type-of-insight-pattern = Patrón
type-of-insight-tool-method = Herramienta o método
type-of-insight-evidence-summary = Resumen de evidencia
type-of-insight-warning = Advertencia
type-of-insight-open-question = Pregunta abierta

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

## The step of a mission's life that an insight is about.

lifecycle-step-mandate = Mandato
lifecycle-step-framing = Planteamiento
lifecycle-step-roadmap = Hoja de ruta
lifecycle-step-mainstreaming = Integración en la organización
lifecycle-step-groups = Grupos
lifecycle-step-delivery = Ejecución
lifecycle-step-evaluation = Evaluación
lifecycle-step-financing = Financiación

## How much an insight rests on.

strength-one-case = Un caso
strength-several-cases = Varios casos
strength-comparative-study = Estudio comparativo
strength-theory = Teoría

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

## A phrase of the interface that a showcase may put in its own words. Those alone are here
## that stand in pages as they were built: what the app renders anew in the browser is not.

word-home-by-challenge = Por desafío
word-home-missions = Misiones para empezar
word-home-all-missions = Todas las misiones
word-home-by-city = Por ciudad
word-home-worth-knowing = Conviene saber
word-home-lead = el objetivo, la fecha, quién participa y un relato honesto de lo que se consiguió.
word-foot-collections = Colecciones
word-foot-organisations = Organizaciones
word-foot-assess = Poner a prueba una misión
word-foot-publish = Publicar
word-foot-data = Datos
word-foot-kept = Guardado en este navegador
word-foot-offline = Leer sin conexión
word-not-found-title = Aquí no hay ninguna página
word-not-found-lead = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar. Búsquela, o empiece por una de estas listas.

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

## The Sustainable Development Goals of the United Nations, as the UN words them in the language

goal-1 = Fin de la pobreza
goal-2 = Hambre cero
goal-3 = Salud y bienestar
goal-4 = Educación de calidad
goal-5 = Igualdad de género
goal-6 = Agua limpia y saneamiento
goal-7 = Energía asequible y no contaminante
goal-8 = Trabajo decente y crecimiento económico
goal-9 = Industria, innovación e infraestructura
goal-10 = Reducción de las desigualdades
goal-11 = Ciudades y comunidades sostenibles
goal-12 = Producción y consumo responsables
goal-13 = Acción por el clima
goal-14 = Vida submarina
goal-15 = Vida de ecosistemas terrestres
goal-16 = Paz, justicia e instituciones sólidas
goal-17 = Alianzas para lograr los objetivos
