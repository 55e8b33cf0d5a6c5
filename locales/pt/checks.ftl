### What the form says of a record that is not right yet: the text of each is named after the kind of
### problem, as `mission-atlas check` names it. Each stands at the field that it is about, so it need
### not name the field. $value is what stands there, or what is missing.

## Fields

missing-field = É preciso preencher este campo.
empty-text = Escreva algo ou omita o campo.
unknown-field = O campo “{ $value }” não existe: fica no ficheiro, mas os leitores não o veem.
duplicate-field = O campo “{ $value }” aparece duas vezes: mantenha um dos dois.
wrong-type = Aqui é preciso um valor de outro tipo, e não “{ $value }”.
text-over-limit = O texto é demasiado longo. Encurte-o.
too-many = Há demasiados elementos. Mantenha os que mais importam, a começar pelo mais importante.
number-out-of-range = { $value } não pode estar certo: o número é demasiado pequeno ou demasiado grande.
unknown-value = “{ $value }” não está entre as opções.
unknown-country = “{ $value }” não é o código de nenhum país: escreva duas letras, como GB.
invalid-date = “{ $value }” não é uma data. Escreva um ano, um mês ou um dia: 2026, 2026-03 ou 2026-03-25.
impossible-date = A data “{ $value }” não existe em nenhum calendário.
invalid-url = “{ $value }” não é um endereço Web. Escreva-o por inteiro, a começar por https://.
invalid-language = “{ $value }” não é um código de idioma. Escreva um, por exemplo: en, fr ou pt-BR.
invalid-licence = “{ $value }” não é o identificador SPDX de nenhuma licença. Escreva um como CC-BY-4.0.
invalid-currency = “{ $value }” não é o código de nenhuma moeda. Escreva três letras, como EUR.
invalid-wikidata = “{ $value }” não é um item da Wikidata. Escreva um como Q84.

## Addresses of records, and what refers to them

invalid-id = “{ $value }” não pode ser um endereço. Use de 3 a 64 caracteres: letras minúsculas (a–z), algarismos e hífenes.
reserved-id = O próprio site precisa do endereço “{ $value }”. Escolha outro.
duplicate-id = “{ $value }” já existe. Escolha outro identificador.
unknown-reference = Não há nenhuma ficha “{ $value }”.
ambiguous-reference = “{ $value }” pode referir-se a várias fichas. Escolha uma da lista.
unknown-kind = “{ $value }” não é nenhum tipo de ficha.
unpublished-reference = A ficha “{ $value }” ainda não está publicada. Inclua-a só depois de publicada.
dead-link = A ligação “{ $value }” não leva a lugar nenhum.
dead-anchor = A ligação “{ $value }” leva a um título que não existe.
link-scheme = A ligação “{ $value }” não é permitida. As ligações levam a endereços Web, a endereços de e-mail ou a fichas.
# Of an id that the author has not written yet.
id-missing = A ficha ainda não tem endereço. Escreva o nome curto com que o endereço vai terminar.
id-taken = Outra ficha tem o endereço “{ $value }”. Escolha outro endereço ou abra essa ficha para a alterar.

## What things rest on

missing-source = Isto precisa de uma fonte.
unknown-source = A ficha não tem nenhuma fonte “{ $value }”.
unused-source = Nada cita esta fonte. Cite-a onde algo se baseie nela ou remova-a.
unknown-footnote = “{ $value }” não é uma fonte nem uma nota de rodapé.
grade-c = O que está sem confirmação (grau C) não pode ser publicado. Procure uma fonte melhor ou não o inclua.
mirror-url = Não se faz ligação para cópias noutros sites: remova o endereço.
progress-without-date = Este estado precisa de uma data: a que dia, mês ou ano se refere?
progress-without-source = Este estado precisa de uma fonte: quem o diz?
stage-against-progress = A fase não condiz com o progresso. Altere um dos dois.
target-past = O ano da meta já passou, e o progresso continua “Dentro do previsto”. Indique como terminou.
stale = As fontes foram consultadas pela última vez há mais de um ano. Consulte-as de novo e escreva a nova data.
organisation-kind = Noutra ficha, esta organização é de outro tipo. Indique o mesmo tipo ou dê-lhe outro nome.

## Text and pictures

raw-html = O HTML é mostrado tal como está escrito. Escreva o texto sem HTML.
# $value is the section's heading, which is English in every language.
missing-section = Falta a secção “{ $value }”.
section-order = A secção “{ $value }” deve vir antes.
dead-image = Não há nenhuma imagem “{ $value }” na pasta da ficha.
image-type = “{ $value }” não é uma imagem.
image-without-alt = Diga por palavras o que a imagem mostra, para quem não a pode ver.
vague-link = “{ $value }” não diz aonde leva a ligação. Diga-o nas palavras da ligação.
not-removed = Só uma ficha removida diz por que motivo foi removida.

## Around them

# Behind a message: what was probably meant.
nearest = Queria dizer “{ $near }”?
# A problem of another file, which this record causes.
elsewhere = { $path }: { $problem }

## A file that is opened

# $lang is a language tag.
left-translation = O nome do ficheiro indica que é uma tradução ({ $lang }). Não é possível escrever traduções aqui: o ficheiro é aberto como ficha independente.
left-no-fields = O ficheiro não tem campos no início: todo o conteúdo é tratado como texto da página.
left-unread = Não é possível ler os campos no início do ficheiro (linha { $line }): só é aberto o texto da página.
no-kind = “{ $name }” não indica o que é. Escolha primeiro o que quer escrever e depois abra o ficheiro.
no-record = Não há nenhuma ficha “{ $id }”.

## What does not come

not-loaded = Não foi possível carregar { $address }. Há ligação à Internet?
unread = Não é possível ler o que o site indica sobre as fichas. Recarregue a página.
