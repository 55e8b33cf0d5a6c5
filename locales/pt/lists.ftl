### Who says that this is a mission.

recognition-self-described = Designada pelos próprios responsáveis
recognition-programme-designated = Designada por um programa
recognition-externally-described = Designada por terceiros
recognition-editor-classified = Incluída pela redação

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

## What the closed lists of the model call those of their terms that stand in pages as they were built,
### as terms.ftl does: what the app renders anew in the browser is there.

## Whose words a record is in.

editorial-label-editor-written = Escrito pela redação
editorial-label-city-submitted = Enviado pela cidade
editorial-label-participant-written = Escrito por participante de um curso

## What kind of publication a source is.

kind-of-source-official = Oficial
kind-of-source-research = Investigação
kind-of-source-press = Imprensa
kind-of-source-award = Prémio
kind-of-source-network = Rede
kind-of-source-interview = Entrevista

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

## Whether a milestone lies behind or ahead.

state-of-a-milestone-done = Concretizado
state-of-a-milestone-planned = Previsto
state-of-a-milestone-missed = Não alcançado

## What state a record is in.

record-state-draft = Rascunho
record-state-in-review = Em revisão
record-state-published = Publicada
record-state-archived = Arquivada
record-state-removed = Removida
