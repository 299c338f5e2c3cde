#include "core/exchange/vocabulary.h"

namespace regulars {
namespace {

// Words and fixed phrases (written together) of column names, as exports in these languages have them. Case and accents do not
// matter. A form may stand under several meanings.
const VocabularyEntry entries[] = {
    // Words that join others and say nothing.
    {{},
     u"of the for de du des la le les el los del della di da do dos der die das den dem fur for till av och und and et и для or"},
    {Word::Given,
     u"firstname givenname forename given förnamn vorname prénom imię imiona etunimi fornavn voornaam primernombre "
     u"primeironome keresztnév eesnimi vārds vardas 名"},
    {Word::Middle,
     u"middlename additionalname secondname middle mellannamn mellomnavn mellemnavn mittelname weiterervorname "
     u"weiterevornamen zweitername zweitervorname deuxièmeprénom autresprénoms segundonombre drugieimię toinennimi "
     u"tussenvoegsel отчество побатькові patronymic secondonome"},
    {Word::Family,
     u"lastname familyname surname efternamn nachname familienname zuname nomdefamille apellido apellidos primerapellido "
     u"nazwisko etternavn efternavn sukunimi achternaam cognome sobrenome apelido příjmení vezetéknév perekonnanimi uzvārds "
     u"pavardė soyad soyadı фамилия прізвище επώνυμο επίθετο 姓 苗字"},
    {{Word::Family, Word::Second},
     u"segundoapellido secondlastname secondsurname"},
    {Word::FullName,
     u"fullname displayname clientname contactname visningsnamn anzeigename vollständigername nomcomplet nombrecompleto "
     u"nomecompleto nomeecognome imięinazwisko koskonimi kokonimi helenavn fulltnamn fuldenavn fulltnavn volledigenaam фио "
     u"пib піб фамилияимяотчество полноеимя наименование полноенаименование 姓名 氏名 お名前 성명 ονοματεπώνυμο adsoyad"},
    {Word::Name,
     u"name names namn navn nom nome nombre nombres nimi naam nazwa имя имена название імя jméno név ad isim όνομα 名前 名称 이름"},
    {Word::Title,
     u"title titel titre titolo titulo título tytuł tittel titteli"},
    {Word::Prefix,
     u"nameprefix namnprefix salutation honorific prefix anrede tilltalstitel civilité tratamiento tratamento обращение "
     u"звернення tiltale aanhef zwrot puhuttelu"},
    {Word::Suffix,
     u"namesuffix namnsuffix suffix suffixe namenszusatz sufijo sufixo суффикс"},
    {Word::Nick,
     u"nickname nick smeknamn spitzname rufname surnom apodo pseudonim lempinimi kutsumanimi kælenavn kallenavn "
     u"tilltalsnamn kallas kallad preferredname knownas goesby called bijnaam roepnaam soprannome псевдоним прозвище "
     u"никнейм ニックネーム 昵称"},
    {Word::FileAs,
     u"fileas sortname sorteringsnamn arkiverasunder arkiveraunder speichernunter sortierung sortas"},
    {Word::Phonetic,
     u"phonetic yomi yomigana furigana phonetisch ふりがな フリガナ カナ"},
    {Word::Company,
     u"company companyname organization organisation organizations businessname accountname kompani företag företagsnamn "
     u"foretaksnavn firma firmen firmy firm firmanamn firmenname bolag unternehmen société entreprise raisonsociale empresa "
     u"compañía organización organização azienda ditta società ragionesociale przedsiębiorstwo firmie yritys yrityksen "
     u"virksomhed virksomhet bedrift selskap bedrijf bedrijfsnaam организация организации компания компании фирма юрлицо "
     u"підприємство организації 会社 会社名 公司 单位 회사 회사명 addresscompany organizational"},
    {Word::Customer,
     u"customer customers client clients kund kunds kundens kunde kunden klient klienta asiakas asiakkaan клиент клиента "
     u"клієнт cliente klant покупатель покупателя контрагент контрагента member membership medlem medlems mitglied "
     u"mitglieds jäsen contact contacts kontakt kontaktperson kontaktpersons contacto contatto контакт контактное person "
     u"people users record 客户 客戶 顧客 会员 고객 müşteri zákazník cust guest patient abonent odbiorca"},
    {Word::Phone,
     u"phone phones phonenumber telephone telephonenumber tel telno telefon telefoni telefono telefony telefone "
     u"telefonnummer telefonnr tlf tlfnr tfn téléphone teléfono puhelin puhelinnumero telefoonnummer telefoon телефон "
     u"телефоны тел телефону номертелефона contactnumber callback τηλέφωνο telefonas tālrunis 電話 電話番号 电话 电话号码 電話號碼 전화 전화번호 "
     u"ttytddphone texttelefon номердлясвязи rufnummer"},
    {{Word::Phone, Word::Home},
     u"landline festnetz fastnät hemtelefon hemtel kotipuhelin"},
    {Word::Mobile,
     u"mobile mobiles mobil mobilt mobiltelefon mobilephone mobiltel mobilnummer mobilnr cell cellphone cellular handy "
     u"handynummer gsm portable móvil movil celular cellulare komórka komórkowy komórkowa matkapuhelin kännykkä mobiel "
     u"сотовый мобильный мобильного мобильные моб мобтел мобільний переносной whatsapp 携帯 携帯電話 手机 手机号 手機 휴대폰 휴대전화 "
     u"ceptelefonu"},
    {Word::Fax,
     u"fax faxnumber telefax telefaks telecopie télécopie факс факса faks faksi ファックス 传真"},
    {Word::Email,
     u"email emails emailaddress emailadresse emailadress mail mails epost eposten epostadress epostadresse mejl mejladress "
     u"courriel adressemail adresseemail messagerie adressedemessagerie correo correoelectrónico emailadres adresemail "
     u"sähköposti sähköpostiosoite postaelettronica электроннаяпочта адресэлектроннойпочты элпочта элпочты эладрес почта "
     u"имейл емейл мейл електроннапошта メール メールアドレス 邮箱 邮件 电子邮件 电子邮箱 電子郵件 이메일 메일 eposta poczta pocztaelektroniczna correio "
     u"correioeletrônico adresaemail"},
    {Word::Address,
     u"address addresses adress adresser adresse adressen adresa adres adresy dirección direcciones indirizzo endereço "
     u"morada osoite адрес адреса адресу cím anschrift διεύθυνση 住所 地址 주소 adrese"},
    {Word::Street,
     u"street streets streetaddress streetname gata gatan gatuadress gatunamn utdelningsadress strasse straße str rue voie "
     u"calle callenumero rua via ulica ul улица ул вулиця gade gadenavn vej vejnavn gateadresse gatenavn gate katu "
     u"katuosoite lähiosoite straat 街道 番地 町名番地"},
    {Word::House,
     u"housenumber houseno hausnummer hausnr husnummer husnr huisnummer numerdomu nrdomu дом номердома numerocivico"},
    {Word::CareOf,
     u"careof coadress coadresse coaddress"},
    {Word::PoBox,
     u"pobox postbox postfach postboks boîtepostale apartadopostal postilokero абонентскийящик box"},
    {Word::Extended,
     u"extendedaddress extended квартираофис apartment apt suite unit lägenhet lgh квартира complemento"},
    {Word::Formatted,
     u"formatted formaterad"},
    {Word::District,
     u"suburb district neighbourhood neighborhood bairro район dzielnica stadtteil stadsdel 区"},
    {Word::PostCode,
     u"postcode postalcode zip zipcode zippostalcode postnummer postnr plz postleitzahl codepostal códigopostal cap "
     u"kodpocztowy postinumero индекс почтовыйиндекс почтовыйкод поштовийіндекс 郵便番号 邮编 邮政编码 우편번호 psč irányítószám cep "
     u"eircode pincode postindex ταχυδρομικόςκώδικας postakodu cp"},
    {Word::City,
     u"city town place lieu luogo lugar место ort orten postort stad stadt ville ciudad localidad población poblacion cittá città comune cidade miasto "
     u"miejscowość bynavn by poststed kaupunki postitoimipaikka paikkakunta город города населенныйпункт місто 市 市区町村 城市 都市 "
     u"도시 plaats woonplaats wohnort locality commune město város πόλη şehir sted"},
    {Word::Region,
     u"region state province stateprovince provincestate provincia county län bundesland kanton département departamento "
     u"estado województwo область регион край республика fylke maakunta 都道府県 省 省份 oblast provincie"},
    {Word::Country,
     u"country countryregion countrycode land landskod länderkennzeichen ländercode pays país paese kraj maa страна страны "
     u"країна 国 国家 国家地区 국가 χώρα stát ország ülke"},
    {Word::Birth,
     u"birthday birthdays birthdate dateofbirth dob bday birth born födelsedag födelsedatum födelse född fødselsdag "
     u"fødselsdato bursdag fødsels geburtstag geburtsdatum geburts geb gebdatum geboren naissance datedenaissance anniversaire "
     u"nacimiento fechadenacimiento fechanacimiento fnacimiento cumpleaños nascita datadinascita compleanno nascimento "
     u"datadenascimento urodziny dataurodzenia urodzenia syntymäaika syntymäpäivä syntymä geboortedatum geboorte verjaardag "
     u"рождения деньрождения датарождения датарожд рожд др деньнародження датанародження народження 生日 誕生日 生年月日 出生日期 생년월일 생일 dataurodz "
     u"datumnarození születésnap γενέθλια doğumtarihi doğumgünü"},
    {Word::Year,
     u"year years år jahr année año ano rok год 年 vuosi jaar anno"},
    {Word::Month,
     u"month månad monat mois mes mês miesiąc месяц 月 kuukausi måned maand mese"},
    {Word::DayOfMonth,
     u"day dag jour día dia dzień день 日 päivä giorno"},
    {Word::Anniversary,
     u"anniversary weddinganniversary wedding bröllopsdag hochzeitstag jahrestag jubileum годовщина anniversairedemariage "
     u"aniversario bryllupsdag hääpäivä rocznica 記念日 纪念日"},
    {Word::Event,
     u"event händelse ereignis événement"},
    {Word::Date,
     u"date datum dato fecha дата päivämäärä"},
    {Word::Note,
     u"note notes memo comment comments remark remarks description background anteckning anteckningar notering noteringar "
     u"kommentar kommentarer bemerkung bemerkungen notiz notizen anmerkung remarque remarques commentaire commentaires nota "
     u"notas observaciones observações comentario comentarios comentários uwagi notatki notatka komentarz bemærkning "
     u"bemærkninger notat notater merknad merknader huomautus huomautukset huomio muistiinpanot lisätiedot kommentti "
     u"opmerking opmerkingen комментарий комментарии примечание примечания заметка заметки описание примітка 備考 メモ 备注 備註 메모 "
     u"비고 poznámka megjegyzés σημειώσεις notlar internalnotes övrigt"},
    {Word::Tags,
     u"tag tags tagg taggar category categories categorie kategori kategorier kategorie kategorien catégorie catégories "
     u"categoría categorías categoria etiquette étiquettes etiqueta etiquetas kategoria kategoriat ryhmä ryhmät tunnisteet "
     u"group groups groupmembership grupp grupper gruppe gruppen groupe groupes grupo grupos grupa grupy группа группы тег "
     u"теги метка метки категория категории labels keywords nyckelord schlüsselwörter schlagwörter stichwörter segment "
     u"segments タグ グループ 标签 分组 그룹 태그 štítky"},
    {Word::Label,
     u"label etikett"},
    {Word::Type,
     u"type types typ typen тип art"},
    {Word::Value,
     u"value värde wert valeur valor значение"},
    {Word::Id,
     u"id ids uid guid identifier ref reference referenceid externalid идентификатор ид euid"},
    {Word::Code,
     u"code kod kode код codigo código koodi"},
    {Word::Number,
     u"number nummer nr no n num numero numéro número numer номер № 番号 编号 编码 번호 číslo"},
    {Word::Card,
     u"card cards cardnumber loyaltycard barcode kort kortnummer kortnr karte kartennummer carte tarjeta karta karty kortti "
     u"карта карты карточка картка штрихкод streckkod kundenkarte kundkort бонуснаякарта 会员卡 会員カード"},
    {Word::Language,
     u"language languages preferredlanguage språk sprache sprachen langue idioma lingua język sprog kieli taal язык мова 言語 "
     u"语言 語言 언어 locale jazyk nyelv dil"},
    {Word::Consent,
     u"consent consents accepts acceptsmarketing accept optin optedin subscribed subscription subscribe permission "
     u"newsletter nyhetsbrev nyhedsbrev nyhetsbrevet uutiskirje samtycke samtykke suostumus einwilligung consentement "
     u"consentimiento consenso zgoda согласие подписка подписан newslettersubscription"},
    {Word::OptOut,
     u"optout optedout hasoptedoutof donot dont unsubscribed unsubscribe avanmäld отписан abgemeldet"},
    {Word::Marketing,
     u"marketing reklam reklama werbung markedsføring markkinointi"},
    {Word::Sms,
     u"sms text textmessage смс"},
    {Word::Post,
     u"post postmail snailmail directmail"},
    {Word::Home,
     u"home hem hemma bostad privat private personal domicile particular personnel prywatny domowy dom koti hjem hjemme "
     u"домашний домашняя домаш частный личный домашній дом thuis privé 自宅 家庭 住宅 casa 집"},
    {Word::Work,
     u"work business office arbete arbets jobb geschäft geschäftlich geschäftliche büro dienstlich beruflich bureau travail "
     u"professionnel trabajo oficina trabalho lavoro ufficio praca służbowy työ arbejde arbeid kontor рабочий рабочая раб "
     u"работа служебный робочий werk zakelijk 勤務先 勤务 工作 公司电话 직장"},
    {Word::Other,
     u"other others övrig övriga annan annat andere weitere sonstige autre otro otra outro inny muu anden annen другой "
     u"другая доп дополнительный altro overig secondary alternate alternative additional その他 其他 기타"},
    {Word::Main,
     u"main primary principal principale huvud primär haupt preferred hlavní основной главный ensisijainen hoved"},
    {Word::Default,
     u"default standard"},
    {Word::Billing,
     u"billing invoice faktura fakturerings fakturering fakturaadress rechnung rechnungs facturation facturación "
     u"fatturazione laskutus юридический юр bill"},
    {Word::Shipping,
     u"shipping delivery leverans levering leverings liefer lieferung livraison envío spedizione dostawa dostawy toimitus "
     u"доставка доставки фактический факт ship"},
    {Word::Postal,
     u"postal mailing brev корреспонденции"},
    {Word::Physical,
     u"physical visiting besöks besök besøks besuchs käynti"},
    {Word::Status,
     u"status статус"},
    {Word::Time,
     u"time ip tid zeit timestamp ts confirmed confirm"},
    {Word::Unwanted,
     u"unwanted jobtitle position profession occupation role befattning yrke beruf должность employment poste puesto cargo "
     u"stanowisko stilling asema department departments avdelning abteilung отдел dział osasto gender sex kön geschlecht "
     u"sexe sexo пол płeć køn kjønn sukupuoli photo picture image avatar bild foto фото фотография web website websites "
     u"webpage homepage url urls hemsida webbplats webseite internet сайт корпоративныйсайт site www webb owner owners "
     u"ansvarig ответственный создано создан изменен created create creation skapad erstellt angelegt updated modified "
     u"modification change changed ändrad geändert last senaste senast letzte letzter последний последняя первый visit "
     u"visits total totals spent spend spending orders order sales balance saldo points poäng punkte баланс баллы бонусы "
     u"currency valuta währung devise moneda валюта tax vat moms ust tva iva nip инн кпп огрн vatnumber orgnr "
     u"organisationsnummer personnummer personalnummer personnr ssn government bank iban bic bankgiro plusgiro password "
     u"username userlogin login user account konto credit limit assistant asst assistants assistent assistents manager managers "
     u"chef spouse partner children child barn kinder referred referredby hobby mileage priority sensitivity subject "
     u"directory server billinginformation internetfreebusy freebusy busy isdn telex pager personsökare пейджер пейджера "
     u"pagernumber initials initialer инициалы short shortname maiden maidenname screen screenname location locations "
     u"symbol relation relations relationship custom field fields egenskap lead source stage lifecycle deal deals "
     u"appointment activity activities rating latitude longitude gmtoff dstoff timezone leid cc delinquent instant profile "
     u"transaction count lifetime aov average signup active registered registration skype telegram facebook twitter "
     u"instagram linkedin messenger icq vk discount rabatt skidka скидка terms paymentterms betalningsvillkor price "
     u"prislista reports reporting vendor campaign engagement isprivate exempt источник описаниедолжности creditlimit job "
     u"revision etag version vcard"},
};

}  // namespace

std::span<const VocabularyEntry> vocabulary() { return entries; }

}  // namespace regulars
