### Who says that this is a mission.

recognition-self-described = Se define así
recognition-programme-designated = Designada por un programa
recognition-externally-described = Así la llaman otros
recognition-editor-classified = Incluida por el equipo editorial

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

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = Escrito por el equipo editorial
editorial-label-city-submitted = Enviado por la ciudad
editorial-label-participant-written = Escrito por participantes de un curso

## What kind of publication a source is.

kind-of-source-official = Oficial
kind-of-source-research = Investigación
kind-of-source-press = Prensa
kind-of-source-award = Premio
kind-of-source-network = Red
kind-of-source-interview = Entrevista

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

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Hecho
state-of-a-milestone-planned = Previsto
state-of-a-milestone-missed = No cumplido

## What state a record is in.

record-state-draft = Borrador
record-state-in-review = En revisión
record-state-published = Publicada
record-state-archived = Archivada
record-state-removed = Retirada
