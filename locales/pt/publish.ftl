### The form that writes a record, on a page of its own: what to write, the fields and the article,
### the page that grows beside them, and how a finished record is handed in. The names of the fields
### and what is said of each are not here: they are told by what reads records.

title = Publicar

## What to write

lead = Escreva uma ficha no navegador. A página cresce ao lado do formulário e cada erro é indicado no seu lugar.
without-script = O formulário precisa de scripts, que aqui não são executados. Uma ficha é um ficheiro de texto e pode ser escrita à mão: as regras e um exemplo estão na página “{ $how }”.
how-to-publish-within = Como publicar
showcase-files = Os ficheiros deste catálogo: { $address }
showcase-contact = A quem escrever: { $contact }

kept-title = O que já começou
kept-where = Guardado apenas neste navegador e neste dispositivo.
kept-untitled = Sem título
kept-change = { $kind }, alteração
kept-new = { $kind }, ficha nova
kept-throw-away = Descartar

new-title = Uma ficha nova
about-mission = Um objetivo que uma cidade definiu para si, e a forma como o está a cumprir.
about-case-study = O que aconteceu quando se experimentou, e o que outros podem aprender.
about-insight = Algo que agora se sabe, em que se baseia e até onde é válido.
about-city = O lugar a que as missões pertencem: onde fica e o que decide.
about-project = Um trabalho feito no âmbito de uma missão.
about-organisation = Uma organização que participa em várias missões.
about-collection = Fichas que vale a pena ler em conjunto.

change-title = Uma alteração ao que já existe
change-ways = A página de cada ficha termina com “Propor uma alteração”, que a abre aqui, já preenchida. Ou encontre-a pelo nome:
change-find = Parte do título
change-no-records = Ainda não há fichas.
change-records-coming = A lista de fichas está a chegar…

file-title = Um ficheiro que já tem
file-choose = Escolha o ficheiro .md de uma ficha ou largue-o aqui
file-kind = Tipo de ficha
file-kind-own = O que o próprio ficheiro indica
file-stays = O ficheiro fica no seu dispositivo: nada é enviado.
file-unreadable = “{ $name }” não é um ficheiro de texto em UTF-8 ou tem mais de 8 MB: escolha o ficheiro .md de uma ficha.

hand-title = À mão
hand = Uma ficha é um ficheiro de texto. As regras e um exemplo estão aqui: { $how }.
how-to-publish = Como publicar

## A record that others changed while a draft of it was kept

changed-title = Esta ficha mudou
changed-lead = O texto publicado já não é aquele a partir do qual começou o rascunho. Nada se perdeu: aqui estão os dois.
changed-mine = O seu texto
changed-theirs = O texto publicado
changed-warning = Se continuar com o seu texto, o que enviar substituirá o texto publicado, incluindo as alterações de outras pessoas. Veja primeiro o que mudaram.
changed-keep-mine = Continuar com o meu texto
changed-save-mine = Guardar o meu texto num ficheiro
changed-take-theirs = Descartar o meu texto e partir do publicado

## The form as a whole

opening = A abrir a ficha…
heading-new = { $kind ->
    [mission] Nova missão
    [case-study] Novo estudo de caso
    [insight] Nova aprendizagem
    [city] Nova cidade
    [challenge] Novo desafio
    [collection] Nova coleção
    [project] Novo projeto
    [organisation] Nova organização
   *[page] Nova página
}
heading-change = Propor uma alteração
kind-not-written = { $kind ->
    [challenge] Não é possível escrever desafios aqui.
   *[other] Não é possível escrever aqui fichas deste tipo.
}
form-coming = O formulário está a chegar…
panes = Mostrar
pane-form = Formulário
pane-page = Página
broken = Não foi possível carregar a parte desta página que verifica o que escreve. O que escreveu está guardado. Recarregue a página; se o problema continuar, envie o texto por e-mail.

## Where a draft is kept

draft-will-be-kept = O que escrever ficará guardado apenas neste navegador e neste dispositivo.
draft-kept = Guardado à medida que escreve, apenas neste navegador e neste dispositivo.
draft-resumed = Continua com o rascunho que este navegador guardou.
draft-not-kept = O navegador não guarda este rascunho: não tem espaço ou as definições não o permitem. Guarde uma cópia num ficheiro antes de sair.
draft-not-kept-brief = O navegador não guarda este rascunho: guarde uma cópia num ficheiro antes de sair.
draft-save-copy = Guardar uma cópia num ficheiro
draft-begin-anew = Recomeçar a partir do texto publicado
draft-throw-away = Descartar este rascunho
draft-not-all-shown = O formulário não consegue mostrar toda a ficha. O que falta mantém-se como está:

## The page beside the form

preview = Como a página vai ficar
caption = Como a página vai ficar.
caption-coming = A página está a chegar.
caption-needs-title = A página aparece aqui assim que tiver um título.
caption-of-before = A página antes da última alteração: agora falta alguma coisa.
caption-made-up = Como a página vai ficar. Texto provisório, até que escreva o seu: { $fields }.
stand-in-city = Cidade por indicar

## Groups of fields

group-text = O texto
group-address = O endereço
group-wrong = há algo errado aqui
group-filled = { $count ->
    [one] { $count } preenchido
   *[other] { $count } preenchidos
}

## The address of the page

address = Endereço da página
address-help = Depois da publicação, nunca muda. É formado a partir do título, a não ser que escreva outro: letras minúsculas, algarismos e hífenes.

## The article

article = O texto da página
article-help = Por palavras suas, para quem não conhece a cidade. Uma linha em branco começa um novo parágrafo; os botões inserem o resto.
marks = Formatação do texto
mark-heading = Título
mark-strong = Destaque
mark-list = Lista
mark-quotation = Citação
mark-link = Ligação
mark-note = Nota { $source }
mark-sections = As secções de um estudo de caso
section-problem = Problema
section-context = Contexto
section-approach = Abordagem
section-what-happened = O que aconteceu
section-results = Resultados
section-what-did-not-work = O que não funcionou
stand-in-heading = Título
stand-in-strong = palavras em destaque
stand-in-list = Primeiro ponto
stand-in-quotation = As palavras citadas
stand-in-link = palavras da ligação

## A field

field-optional = (facultativo)
field-example = Por exemplo: { $example }
field-numbered = { $field } { $number }
field-source = Fonte { $id }
room-used = { $length } de { $limit } caracteres
room-left = { $count ->
    [one] Resta { $count } carácter
   *[other] Restam { $count } caracteres
}
room-exceeded = { $count ->
    [one] { $count } carácter a mais
   *[other] { $count } caracteres a mais
}

button-of = : { $name }
add = Adicionar
add-another = Adicionar mais
move-up = Mover para cima
remove = Remover

details-add = Adicionar pormenores
details-add-one = Adicionar { $first }
details-add-two = Adicionar { $first } ou { $second }
details-add-three = Adicionar { $first }, { $second } ou { $third }
# In brackets the field's name needs no article.
details-add-to = ({ $field })
details-note = Adicionar uma nota ou fonte
details-drop = Sem pormenores
details-rare = Mais: { $fields }

## A field whose value is chosen

choose = Escolher
choose-at-most = Escolha no máximo { $most }.
chosen = Por esta ordem: { $values }.
chosen-of-most = Por esta ordem: { $values }. ({ $count } de { $most }, no máximo)
flag-open = Sem indicação
flag-yes = Sim
flag-no = Não
source-none = Ainda não foi indicada nenhuma fonte: adicione uma em “Fontes”.
source-unknown = { $id }: esta fonte não existe

## What is wrong

problem-error = Erro:
problem-warning = A ponderar:
problems = { $count ->
    [one] Um problema impede a publicação
   *[other] { $count } problemas impedem a publicação
}
problem-of = { $field }: { $problem }

## The way out

check = Verificar e enviar
check-sends-nothing = Nada sai do seu dispositivo antes de o confirmar.
outcome-title = Pronta para envio
outcome-lead = A ficha passou em todas as verificações. A redação analisa-a antes de a publicar.

# “em” before the forge's name does without an article.
forge-filled = { $forge ->
    [unnamed] É preciso ter uma conta na plataforma onde estão os ficheiros. A plataforma abre com o seu texto já preenchido; use aí o botão que propõe o novo ficheiro.
   *[named] É preciso ter uma conta em { $forge }. A plataforma abre com o seu texto já preenchido; use aí o botão que propõe o novo ficheiro.
}
forge-send = { $forge ->
    [unnamed] Enviar pela plataforma
   *[named] Enviar por { $forge }
}
forge-paste = { $forge ->
    [unnamed] É preciso ter uma conta na plataforma onde estão os ficheiros. O botão copia o seu texto e abre aí a página certa: selecione tudo o que lá está e cole o seu texto por cima.
   *[named] É preciso ter uma conta em { $forge }. O botão copia o seu texto e abre aí a página certa: selecione tudo o que lá está e cole o seu texto por cima.
}
forge-open = { $forge ->
    [unnamed] Copiar e abrir a plataforma
   *[named] Copiar e abrir { $forge }
}

letter-filled = Se não tem conta, envie o texto por e-mail: a mensagem já o contém.
letter-attach = Se não tem conta, envie o texto por e-mail: o botão guarda { $name } no seu dispositivo e começa uma mensagem. Anexe-lhe o ficheiro.
letter-saved = { $name } está guardado: anexe-o à mensagem.
letter-send = Enviar por e-mail
letter-subject = Pedido de publicação: { $name }
letter-attached = O ficheiro segue em anexo.

file-along = Ou leve o ficheiro consigo: chama-se { $path }.
file-download = Descarregar
file-downloaded = { $name } está guardado na pasta de transferências do navegador.
file-copy = Copiar o texto
file-copied = O texto foi copiado.
file-not-copied = O navegador não permite copiar aqui: descarregue antes o ficheiro.
