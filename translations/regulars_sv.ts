<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Find anyone or anything</source>
        <translation>Hitta vem eller vad som helst</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Write a call, a visit or a note</source>
        <translation>Skriv ett samtal, ett besök eller en anteckning</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Spara det som skrivs</translation>
    </message>
    <message>
        <source>Stamp the open customer&apos;s card</source>
        <translation>Stämpla den öppna kundens kort</translation>
    </message>
    <message>
        <source>Print for what is open</source>
        <translation>Skriv ut för det som är öppet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå till I dag</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <translation>Gå till Kunder</translation>
    </message>
    <message>
        <source>Go to Loyalty</source>
        <translation>Gå till Bonus</translation>
    </message>
    <message>
        <source>Go to Cards</source>
        <translation>Gå till Kort</translation>
    </message>
    <message>
        <source>Go to Insight</source>
        <translation>Gå till Överblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hjälp för den här sidan</translation>
    </message>
    <message>
        <source>add person create</source>
        <translation>lägg till person skapa</translation>
    </message>
    <message>
        <source>log phone purchase complaint</source>
        <translation>logga telefon köp klagomål</translation>
    </message>
    <message>
        <source>cards labels paper</source>
        <translation>kort etiketter papper</translation>
    </message>
    <message>
        <source>take back mistake</source>
        <translation>ta tillbaka misstag ångra</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>gör om</translation>
    </message>
    <message>
        <source>language currency colleagues staff options preferences</source>
        <translation>språk valuta kollegor personal alternativ</translation>
    </message>
    <message>
        <source>hide screen leave</source>
        <translation>dölj skärm gå ifrån</translation>
    </message>
    <message>
        <source>keys shortcuts manual</source>
        <translation>tangenter genvägar handbok</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Hämta in kunder från en fil</translation>
    </message>
    <message>
        <source>import csv excel spreadsheet table contacts</source>
        <translation>importera csv excel kalkylark tabell kontakter</translation>
    </message>
    <message>
        <source>Take the shop out into a file</source>
        <translation>Ta ut butiken till en fil</translation>
    </message>
    <message>
        <source>export csv json spreadsheet table save</source>
        <translation>exportera csv json kalkylark tabell spara</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>backup copy safe</source>
        <translation>säkerhetskopia kopia trygg</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Mörkt utseende</translation>
    </message>
    <message>
        <source>theme night black colours</source>
        <translation>tema natt svart färger</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Ljust utseende</translation>
    </message>
    <message>
        <source>theme day white bright colours</source>
        <translation>tema dag vit ljus färger</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>Systemets utseende</translation>
    </message>
    <message>
        <source>theme light dark follow colours</source>
        <translation>tema ljust mörkt följ färger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>stäng lämna avsluta sluta</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Hitta dubbletter</translation>
    </message>
    <message>
        <source>twice twins same person merge unite double</source>
        <translation>dubbelt två gånger dubbletter samma person slå ihop förena</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Öppna papperskorgen</translation>
    </message>
    <message>
        <source>deleted removed trash restore recover</source>
        <translation>raderade borttagna papperskorg soptunna återställ hämta tillbaka</translation>
    </message>
    <message>
        <source>Who was not seen for long</source>
        <translation>Vilka som inte synts till på länge</translation>
    </message>
    <message>
        <source>retention privacy inactive old forget gdpr</source>
        <translation>gallring integritet inaktiva gamla glömma dataskydd gdpr</translation>
    </message>
    <message>
        <source>Changes of the open customer</source>
        <translation>Ändringar hos den öppna kunden</translation>
    </message>
    <message>
        <source>history who changed audit take back</source>
        <translation>historik vem ändrade logg ta tillbaka ångra</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Ändra kund</translation>
    </message>
    <message>
        <source>Move customer to the bin</source>
        <translation>Lägg kund i papperskorgen</translation>
    </message>
    <message>
        <source>Restore customer from the bin</source>
        <translation>Hämta kund ur papperskorgen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Anteckna samtycke</translation>
    </message>
    <message>
        <source>Demo shop made</source>
        <translation>Demobutiken skapades</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Hämta in kunder</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anteckna ett samtal</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Anteckna ett besök</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Anteckna ett kort</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Ändra en rad</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Ta bort en rad</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Ge ett kort</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Stämpla kortet</translation>
    </message>
    <message>
        <source>Redeem a reward</source>
        <translation>Lös in en belöning</translation>
    </message>
    <message>
        <source>Take back a stamp or reward</source>
        <translation>Ta tillbaka en stämpel eller belöning</translation>
    </message>
    <message>
        <source>Change the loyalty programme</source>
        <translation>Ändra bonusprogrammet</translation>
    </message>
    <message>
        <source>Stamps lapsed</source>
        <translation>Stämplar gick ut</translation>
    </message>
    <message>
        <source>Prepare cards</source>
        <translation>Förbered kort</translation>
    </message>
    <message>
        <source>Cards printed</source>
        <translation>Kort utskrivna</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Öppna butiken</translation>
    </message>
    <message>
        <source>Change the shop&apos;s settings</source>
        <translation>Ändra butikens inställningar</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Lägg till en kollega</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Lägg till en uppföljning</translation>
    </message>
    <message>
        <source>Tick off a follow-up</source>
        <translation>Bocka av en uppföljning</translation>
    </message>
    <message>
        <source>Move a follow-up</source>
        <translation>Flytta en uppföljning</translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation>Spara ett filter</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Byt namn på ett filter</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Ta bort ett filter</translation>
    </message>
    <message>
        <source>Order the filters</source>
        <translation>Ordna filtren</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Slå ihop kunder</translation>
    </message>
    <message>
        <source>Unmerge customers</source>
        <translation>Dela på kunder igen</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Slå ihop dubbletter</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>Radera en kund för gott</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Ta bort en fil</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Ta bort fotot</translation>
    </message>
    <message>
        <source>Move customers to the bin</source>
        <translation>Lägg kunder i papperskorgen</translation>
    </message>
    <message>
        <source>Restore customers from the bin</source>
        <translation>Hämta kunder ur papperskorgen</translation>
    </message>
    <message>
        <source>New wording of consent</source>
        <translation>Ny samtyckestext</translation>
    </message>
    <message>
        <source>Change a wording of consent</source>
        <translation>Ändra en samtyckestext</translation>
    </message>
    <message>
        <source>Remove a wording of consent</source>
        <translation>Ta bort en samtyckestext</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt fält</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Ändra ett fält</translation>
    </message>
    <message>
        <source>Order the fields</source>
        <translation>Ordna fälten</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Ta bort ett fält</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Byt namn på en etikett</translation>
    </message>
    <message>
        <source>Colour a tag</source>
        <translation>Ge en etikett färg</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Slå ihop etiketter</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Ta bort en etikett</translation>
    </message>
    <message>
        <source>Change a filter</source>
        <translation>Ändra ett filter</translation>
    </message>
    <message>
        <source>Tag many customers</source>
        <translation>Sätt etikett på många kunder</translation>
    </message>
    <message>
        <source>Untag many customers</source>
        <translation>Ta bort etikett från många kunder</translation>
    </message>
    <message>
        <source>Record consent of many customers</source>
        <translation>Anteckna samtycke för många kunder</translation>
    </message>
    <message>
        <source>Change the language of many customers</source>
        <translation>Ändra språk för många kunder</translation>
    </message>
    <message>
        <source>Change the price group of many customers</source>
        <translation>Ändra prisgrupp för många kunder</translation>
    </message>
    <message>
        <source>Hand over the follow-ups of many customers</source>
        <translation>Lämna över många kunders uppföljningar</translation>
    </message>
    <message>
        <source>Into a household</source>
        <translation>Lägg till i ett hushåll</translation>
    </message>
    <message>
        <source>Change in a household</source>
        <translation>Ändra i ett hushåll</translation>
    </message>
    <message>
        <source>Out of a household</source>
        <translation>Ta ut ur ett hushåll</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Ny relation</translation>
    </message>
    <message>
        <source>Remove a relation</source>
        <translation>Ta bort en relation</translation>
    </message>
    <message>
        <source>Finish a task</source>
        <translation>Avsluta en uppgift</translation>
    </message>
    <message>
        <source>Into a new household</source>
        <translation>Lägg till i ett nytt hushåll</translation>
    </message>
    <message>
        <source>Change a relation</source>
        <translation>Ändra en relation</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Ge ett löfte</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>Leave word for a colleague</source>
        <translation>Lämna besked till en kollega</translation>
    </message>
    <message>
        <source>Hand over a follow-up</source>
        <translation>Lämna över en uppföljning</translation>
    </message>
    <message>
        <source>Give up a follow-up</source>
        <translation>Stryk en uppföljning</translation>
    </message>
    <message>
        <source>Change what was bought</source>
        <translation>Ändra vad som köptes</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny vara</translation>
    </message>
    <message>
        <source>Change a product</source>
        <translation>Ändra en vara</translation>
    </message>
    <message>
        <source>Remove a product</source>
        <translation>Ta bort en vara</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Ta emot en reklamation</translation>
    </message>
    <message>
        <source>Change a complaint</source>
        <translation>Ändra en reklamation</translation>
    </message>
    <message>
        <source>Remove a complaint</source>
        <translation>Ta bort en reklamation</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Svara på en reklamation</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Vänta på kunden</translation>
    </message>
    <message>
        <source>Go on with a complaint</source>
        <translation>Fortsätt med en reklamation</translation>
    </message>
    <message>
        <source>Solve a complaint</source>
        <translation>Lös en reklamation</translation>
    </message>
    <message>
        <source>Reopen a complaint</source>
        <translation>Öppna en reklamation igen</translation>
    </message>
    <message>
        <source>Rate how a complaint was solved</source>
        <translation>Betygsätt hur en reklamation löstes</translation>
    </message>
    <message>
        <source>Start a recall</source>
        <translation>Börja en återkallelse</translation>
    </message>
    <message>
        <source>Change a recall</source>
        <translation>Ändra en återkallelse</translation>
    </message>
    <message>
        <source>Remove a recall</source>
        <translation>Ta bort en återkallelse</translation>
    </message>
    <message>
        <source>Tell a customer of a recall</source>
        <translation>Berätta för en kund om en återkallelse</translation>
    </message>
    <message>
        <source>Change the service standards</source>
        <translation>Ändra servicetiderna</translation>
    </message>
    <message>
        <source>Change the opening hours</source>
        <translation>Ändra öppettiderna</translation>
    </message>
    <message>
        <source>Let a task come no more</source>
        <translation>Låt en uppgift inte återkomma mer</translation>
    </message>
</context>
<context>
    <name>AttachmentDesk</name>
    <message>
        <source>A file needs a name.</source>
        <translation>En fil behöver ett namn.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>”%1” är tom.</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB. Keep it outside and note where.</source>
        <translation>”%1” är större än 10 MB. Spara den utanför boken och anteckna var.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>”%1” finns redan här.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Filen finns inte längre.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy “%1” is damaged and was not kept.</source>
        <translation>Kopian ”%1” är skadad och behölls inte.</translation>
    </message>
    <message>
        <source>The copy “%1” holds no shop and was not kept.</source>
        <translation>Kopian ”%1” innehåller ingen butik och behölls inte.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be made.</source>
        <translation>Mappen ”%1” för säkerhetskopior kan inte skapas.</translation>
    </message>
    <message>
        <source>“%1” exists already. A backup is never restored over a file: choose another name.</source>
        <translation>”%1” finns redan. En säkerhetskopia skrivs aldrig över en fil: välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>”%1” kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>BackupRescue</name>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 återställd %2</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <source>Customer %1 is not in the bin, or was merged with somebody or erased since.</source>
        <translation>Kund %1 ligger inte i papperskorgen, eller har sedan dess slagits ihop med någon eller raderats.</translation>
    </message>
</context>
<context>
    <name>CardDraft</name>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Birthday cards</source>
        <translation>Födelsedagskort</translation>
    </message>
    <message>
        <source>Holiday cards</source>
        <translation>Julkort</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>holiday cards and the year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are too long for the card and are cut.</source>
        <translation>
            <numerusform>%n text är för lång för kortet och klipps av.</numerusform>
            <numerusform>%n texter är för långa för kortet och klipps av.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font here can draw “%1”.</source>
        <translation>Inget typsnitt på datorn kan visa ”%1”.</translation>
    </message>
</context>
<context>
    <name>CardNumber</name>
    <message>
        <source>This is not a card number: a card has 13 digits.</source>
        <translation>Det här är inget kortnummer: ett kort har 13 siffror.</translation>
    </message>
    <message>
        <source>A card number has 13 digits. Count them and try again.</source>
        <translation>Ett kortnummer har 13 siffror. Räkna dem och försök igen.</translation>
    </message>
    <message>
        <source>This card number has a wrong digit in it. Read it again from the card.</source>
        <translation>Det är en felaktig siffra i kortnumret. Läs det på kortet en gång till.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: nu %2</translation>
    </message>
    <message>
        <source>%1: %2, now nothing</source>
        <translation>%1: %2, nu inget</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, nu %3</translation>
    </message>
</context>
<context>
    <name>ComplaintDesk</name>
    <message>
        <source>Nobody can have complained later than now.</source>
        <translation>Ingen kan ha reklamerat senare än nu.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Varan finns inte längre i listan.</translation>
    </message>
    <message>
        <source>There is no complaint with the number %1.</source>
        <translation>Det finns ingen reklamation med nummer %1.</translation>
    </message>
    <message>
        <source>This complaint is solved already. If it is not, reopen it.</source>
        <translation>Reklamationen är redan löst. Öppna den igen om den inte är det.</translation>
    </message>
    <message>
        <source>The customer is waited for already.</source>
        <translation>Kunden inväntas redan.</translation>
    </message>
    <message>
        <source>Nobody waits for the customer.</source>
        <translation>Ingen väntar på kunden.</translation>
    </message>
    <message>
        <source>This complaint is open.</source>
        <translation>Reklamationen är öppen.</translation>
    </message>
    <message>
        <source>Write why it is not solved after all.</source>
        <translation>Skriv varför den ändå inte är löst.</translation>
    </message>
    <message>
        <source>A complaint is rated when it is solved.</source>
        <translation>En reklamation betygsätts när den är löst.</translation>
    </message>
    <message>
        <source>How content a customer is goes from 0 to 10.</source>
        <translation>Hur nöjd en kund är anges från 0 till 10.</translation>
    </message>
    <message>
        <source>Write what the complaint is about.</source>
        <translation>Skriv vad reklamationen gäller.</translation>
    </message>
    <message>
        <source>A lot and a category have room for %1 characters each.</source>
        <translation>Parti och kategori rymmer %1 tecken var.</translation>
    </message>
    <message>
        <source>A lot is one of a product: say which.</source>
        <translation>Ett parti hör till en vara: ange vilken.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Tecken %1: %2</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>slutet</translation>
    </message>
    <message>
        <source>A condition has room for %1 characters.</source>
        <translation>Ett villkor rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>this bracket was never opened.</source>
        <translation>den här parentesen öppnades aldrig.</translation>
    </message>
    <message>
        <source>“and” or “or” is missing before %1. Values with spaces stand in quotes.</source>
        <translation>”and” eller ”or” saknas före %1. Värden med mellanslag står inom citattecken.</translation>
    </message>
    <message>
        <source>this quote is never closed.</source>
        <translation>det här citattecknet avslutas aldrig.</translation>
    </message>
    <message>
        <source>too many brackets within brackets.</source>
        <translation>för många parenteser i parenteser.</translation>
    </message>
    <message>
        <source>this bracket is never closed.</source>
        <translation>den här parentesen stängs aldrig.</translation>
    </message>
    <message>
        <source>something is missing at the end.</source>
        <translation>något saknas i slutet.</translation>
    </message>
    <message>
        <source>%1 is no field. Fields are: %2.</source>
        <translation>%1 är inget fält. Fälten är: %2.</translation>
    </message>
    <message>
        <source>a condition has room for %1 comparisons.</source>
        <translation>ett villkor rymmer %1 jämförelser.</translation>
    </message>
    <message>
        <source>“%1” stands alone, or after “not”.</source>
        <translation>”%1” står ensamt eller efter ”not”.</translation>
    </message>
    <message>
        <source>“%1” goes with one of these, not with %2: %3.</source>
        <translation>”%1” går ihop med någon av dessa, inte med %2: %3.</translation>
    </message>
    <message>
        <source>a value is missing before %1. Words such as “and” stand in quotes when they are values.</source>
        <translation>ett värde saknas före %1. Ord som ”and” står inom citattecken när de är värden.</translation>
    </message>
    <message>
        <source>%1 is no length of time: write 90d, 2w, 3m or 1y.</source>
        <translation>%1 är ingen tidslängd: skriv 90d, 2w, 3m eller 1y.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Bonuskort</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Upplagd</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stämplar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Första besöket</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besöket</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Köp</translation>
    </message>
    <message>
        <source>Usual days between visits</source>
        <translation>Vanliga dagar mellan besök</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stamkund</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Glider iväg</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Open follow-up</source>
        <translation>Öppen uppföljning</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Uppföljning att göra</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>is</source>
        <translation>är</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>är inte</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mindre än</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mer än</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>börjar med</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>längre sedan än</translation>
    </message>
    <message>
        <source>within</source>
        <translation>inom</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tomt</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>är ifyllt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>“%1” is no length of time: write 90d, 2w, 3m or 1y.</source>
        <translation>”%1” är ingen tidslängd: skriv 90d, 2w, 3m eller 1y.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes: write is-empty.</source>
        <translation>Det står inget mellan citattecknen: skriv is-empty.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-22.</source>
        <translation>”%1” är ingen dag: skriv den som 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no time of the year: write 12 for December, 12-09, today, this-week or this-month.</source>
        <translation>”%1” är ingen tid på året: skriv 12 för december, 12-09, today, this-week eller this-month.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>”%1” är inget heltal.</translation>
    </message>
    <message>
        <source>“%1” is no amount: write 1200 or 1200.50.</source>
        <translation>”%1” är inget belopp: skriv 1200 eller 1200.50.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>”%1” är inget av dessa: %2.</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person eller företag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Size, like or dislike</source>
        <translation>Storlek och smak</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>Webb och sociala medier</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>this shop has no field of its own called %1.</source>
        <translation>butiken har inget eget fält som heter %1.</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>de närmaste</translation>
    </message>
    <message>
        <source>“%1” is no number: write 38 or 38.5.</source>
        <translation>”%1” är inget tal: skriv 38 eller 38.5.</translation>
    </message>
</context>
<context>
    <name>ConditionDraft</name>
    <message>
        <source>%1: something is missing behind “%2”.</source>
        <translation>%1: något saknas efter ”%2”.</translation>
    </message>
</context>
<context>
    <name>ConsentWordingDesk</name>
    <message>
        <source>This wording is no longer there.</source>
        <translation>Samtyckestexten finns inte längre.</translation>
    </message>
    <message>
        <source>Somebody was asked with these words, so they stay. Write a new version instead.</source>
        <translation>Någon har fått frågan med de här orden, så de står kvar. Skriv en ny version i stället.</translation>
    </message>
    <message>
        <source>Say what people are asked for: the newsletter, birthday cards.</source>
        <translation>Skriv vad kunderna tillfrågas om: nyhetsbrevet, födelsedagskort.</translation>
    </message>
    <message>
        <source>A wording needs a version, so that it can be told from later ones.</source>
        <translation>En samtyckestext behöver en version, så att den kan skiljas från senare.</translation>
    </message>
    <message>
        <source>Write down the words people are asked with.</source>
        <translation>Skriv ner orden som kunderna får frågan med.</translation>
    </message>
    <message>
        <source>There is a version “%1” of “%2” already.</source>
        <translation>Det finns redan en version ”%1” av ”%2”.</translation>
    </message>
</context>
<context>
    <name>ContactLabel</name>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Årsdag</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Namnsdag</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
</context>
<context>
    <name>CsvDialect</name>
    <message>
        <source>The file is empty: there are no customers in it.</source>
        <translation>Filen är tom: det finns inga kunder i den.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a CSV file. Open it in its own program and save it as CSV.</source>
        <translation>Det här är ett kalkylark eller en annan packad fil, ingen CSV-fil. Öppna den i sitt eget program och spara den som CSV.</translation>
    </message>
    <message>
        <source>This is not a CSV file. Ask the program it comes from for an export as CSV.</source>
        <translation>Det här är ingen CSV-fil. Exportera som CSV från programmet den kommer från.</translation>
    </message>
    <message>
        <source>These are contacts as vCard, not CSV. Ask the program they come from for an export as CSV.</source>
        <translation>Det här är kontakter som vCard, inte CSV. Exportera som CSV från programmet de kommer från.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a CSV file. Perhaps the download needed a sign-in first.</source>
        <translation>Det här är en webbsida eller XML, ingen CSV-fil. Kanske hade du behövt logga in innan du laddade ner den.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens on this line and is never closed; the field was ended at the end of the line.</source>
        <translation>Ett citattecken öppnas på den här raden och stängs aldrig; fältet avslutades vid radens slut.</translation>
    </message>
    <message>
        <source>This row has too few fields: %1 instead of %2.</source>
        <translation>Raden har för få fält: %1 i stället för %2.</translation>
    </message>
    <message>
        <source>This row has too many fields: %1 instead of %2.</source>
        <translation>Raden har för många fält: %1 i stället för %2.</translation>
    </message>
    <message>
        <source>This row holds zero bytes, which are no text; they were left out.</source>
        <translation>Raden innehåller nollbyte, som inte är text; de utelämnades.</translation>
    </message>
    <message>
        <source>Some letters of this row are written in another encoding than the rest of the file; please check them.</source>
        <translation>Några tecken på raden är skrivna i en annan teckenkodning än resten av filen; kontrollera dem.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is no date that exists.</source>
        <translation>Datumet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>”%1” finns inte bland valen: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>CustomFieldDesk</name>
    <message>
        <source>This field is no longer there.</source>
        <translation>Fältet finns inte längre.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ett fält behöver ett namn.</translation>
    </message>
    <message>
        <source>A field&apos;s name has room for %1 characters.</source>
        <translation>Ett fältnamn rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Ett fält med val behöver minst ett val.</translation>
    </message>
    <message>
        <source>Another field is called “%1” already.</source>
        <translation>Ett annat fält heter redan ”%1”.</translation>
    </message>
    <message>
        <source>What customers have in “%1” does not fit: %2</source>
        <translation>Det som kunderna har i ”%1” passar inte: %2</translation>
    </message>
    <message>
        <source>Two choices are called “%1”.</source>
        <translation>Två val heter ”%1”.</translation>
    </message>
</context>
<context>
    <name>CustomerChange</name>
    <message>
        <source>the name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>the sort name</source>
        <translation>sorteringsnamnet</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>förnamnet</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>efternamnet</translation>
    </message>
    <message>
        <source>how to address them</source>
        <translation>tilltalet</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>språket</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>anteckningen</translation>
    </message>
    <message>
        <source>the phone numbers</source>
        <translation>telefonnumren</translation>
    </message>
    <message>
        <source>the e-mail addresses</source>
        <translation>e-postadresserna</translation>
    </message>
    <message>
        <source>the addresses</source>
        <translation>adresserna</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>datumen</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>etiketterna</translation>
    </message>
    <message>
        <source>the customer numbers</source>
        <translation>kundnumren</translation>
    </message>
    <message>
        <source>whether this is a person</source>
        <translation>om det är en person</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>rollerna</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>hälsningsfrasen</translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation>hur kunden betalar</translation>
    </message>
    <message>
        <source>the price group</source>
        <translation>prisgruppen</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>valutan</translation>
    </message>
    <message>
        <source>how they like to be reached</source>
        <translation>hur kunden helst nås</translation>
    </message>
    <message>
        <source>the web addresses</source>
        <translation>webbadresserna</translation>
    </message>
    <message>
        <source>the former names</source>
        <translation>de tidigare namnen</translation>
    </message>
    <message>
        <source>what is good to know</source>
        <translation>det som är bra att veta</translation>
    </message>
    <message>
        <source>the shop’s own fields</source>
        <translation>butikens egna fält</translation>
    </message>
</context>
<context>
    <name>CustomerDesk</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Kunden finns inte längre i boken.</translation>
    </message>
    <message>
        <source>A customer needs a name to be found by.</source>
        <translation>En kund behöver ett namn för att kunna hittas.</translation>
    </message>
    <message>
        <source>This customer is not in the bin.</source>
        <translation>Kunden ligger inte i papperskorgen.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has changed %1. Look at it and write it again.</source>
        <translation>Under tiden har någon annan ändrat %1. Titta på det och skriv det igen.</translation>
    </message>
    <message>
        <source>%1 was merged with %2. Unmerge the two to have both back.</source>
        <translation>%1 slogs ihop med %2. Dela på de två för att få tillbaka båda.</translation>
    </message>
    <message>
        <source>This customer was erased for good.</source>
        <translation>Den här kunden har raderats för gott.</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message>
        <source>The file could not be written whole. Make room on the disk and try again.</source>
        <translation>Hela filen kunde inte skrivas. Frigör plats på disken och försök igen.</translation>
    </message>
</context>
<context>
    <name>CustomerHistory</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>“%1” is a folder. Choose the file in it.</source>
        <translation>”%1” är en mapp. Välj filen i den.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Split it and bring in the parts.</source>
        <translation>”%1” är större än 1 GB. Dela upp den och hämta in delarna.</translation>
    </message>
    <message>
        <source>No column of this file names a customer. Choose which column is the name.</source>
        <translation>Ingen kolumn i filen säger vad kunden heter. Välj vilken kolumn som är namnet.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at. Choose it again.</source>
        <translation>Filen har ändrats sedan den lästes. Välj den igen.</translation>
    </message>
    <message>
        <source>brought in from %1</source>
        <translation>hämtad från %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Avbrutet. Inget hämtades in.</translation>
    </message>
    <message>
        <source>The same phone number.</source>
        <translation>Samma telefonnummer.</translation>
    </message>
    <message>
        <source>%1 was added and has the same phone number as %2.</source>
        <translation>%1 lades till och har samma telefonnummer som %2.</translation>
    </message>
    <message>
        <source>%1, card “%2”: %3</source>
        <translation>%1, kort ”%2”: %3</translation>
    </message>
    <message>
        <source>the customer has card %1 already and keeps it.</source>
        <translation>kunden har redan kort %1 och behåller det.</translation>
    </message>
    <message>
        <source>the card belongs to another customer.</source>
        <translation>kortet tillhör en annan kund.</translation>
    </message>
    <message>
        <source>the card is no longer valid.</source>
        <translation>kortet gäller inte längre.</translation>
    </message>
    <message>
        <source>From here on there is more of this than can be listed.</source>
        <translation>Härefter finns det mer av detta än som får plats i listan.</translation>
    </message>
    <message>
        <source>%1, %2: the book says “%3” and keeps it, the file says “%4”.</source>
        <translation>%1, %2: i boken står ”%3” och det får stå kvar, i filen står ”%4”.</translation>
    </message>
</context>
<context>
    <name>CustomerMerge</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Företag: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>After the name: %1</source>
        <translation>Efter namnet: %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that the folder exists and may be written.</source>
        <translation>”%1” kan inte skapas. Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the newest good backup.</source>
        <translation>”%1” är skadad. Återställ den senaste felfria säkerhetskopian.</translation>
    </message>
    <message>
        <source>“%1” is open in another program: %2.</source>
        <translation>”%1” är öppen i ett annat program: %2.</translation>
    </message>
    <message>
        <source>The shop file is damaged: %1. Restore the newest good backup.</source>
        <translation>Butiksfilen är skadad: %1. Återställ den senaste felfria säkerhetskopian.</translation>
    </message>
    <message>
        <source>“%1” is open in another program, which knows the file by another name.</source>
        <translation>”%1” är öppen i ett annat program, som känner filen under ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>a call logged</source>
        <translation>ett samtal antecknat</translation>
    </message>
    <message>
        <source>a visit logged</source>
        <translation>ett besök antecknat</translation>
    </message>
    <message>
        <source>a note written</source>
        <translation>en anteckning skriven</translation>
    </message>
    <message>
        <source>a card logged</source>
        <translation>ett kort antecknat</translation>
    </message>
    <message>
        <source>an entry changed</source>
        <translation>en rad ändrad</translation>
    </message>
    <message>
        <source>an entry removed</source>
        <translation>en rad borttagen</translation>
    </message>
    <message>
        <source>a follow-up added</source>
        <translation>en uppföljning tillagd</translation>
    </message>
    <message>
        <source>a follow-up ticked off</source>
        <translation>en uppföljning avbockad</translation>
    </message>
    <message>
        <source>a follow-up moved</source>
        <translation>en uppföljning flyttad</translation>
    </message>
    <message>
        <source>a new customer added</source>
        <translation>en ny kund tillagd</translation>
    </message>
    <message>
        <source>a customer changed</source>
        <translation>en kund ändrad</translation>
    </message>
    <message>
        <source>a customer moved to the bin</source>
        <translation>en kund flyttad till papperskorgen</translation>
    </message>
    <message>
        <source>a customer restored from the bin</source>
        <translation>en kund återställd ur papperskorgen</translation>
    </message>
    <message>
        <source>a consent recorded</source>
        <translation>ett samtycke antecknat</translation>
    </message>
    <message>
        <source>two customers merged</source>
        <translation>två kunder ihopslagna</translation>
    </message>
    <message>
        <source>two customers parted again</source>
        <translation>två kunder delade igen</translation>
    </message>
    <message>
        <source>duplicates merged</source>
        <translation>dubbletter ihopslagna</translation>
    </message>
    <message>
        <source>two people marked as not the same</source>
        <translation>två personer markerade som inte samma</translation>
    </message>
    <message>
        <source>a loyalty card given</source>
        <translation>ett bonuskort utlämnat</translation>
    </message>
    <message>
        <source>a stamp given</source>
        <translation>en stämpel given</translation>
    </message>
    <message>
        <source>a reward redeemed</source>
        <translation>en belöning inlöst</translation>
    </message>
    <message>
        <source>a stamp or reward removed from the card</source>
        <translation>en stämpel eller belöning borttagen från kortet</translation>
    </message>
    <message>
        <source>the loyalty programme changed</source>
        <translation>bonusprogrammet ändrat</translation>
    </message>
    <message>
        <source>customers brought in</source>
        <translation>kunder hämtade in</translation>
    </message>
    <message>
        <source>a filter saved</source>
        <translation>ett filter sparat</translation>
    </message>
    <message>
        <source>a filter renamed</source>
        <translation>ett filter omdöpt</translation>
    </message>
    <message>
        <source>a filter removed</source>
        <translation>ett filter borttaget</translation>
    </message>
    <message>
        <source>the filters put in order</source>
        <translation>filtren ordnade</translation>
    </message>
    <message>
        <source>the shop&apos;s settings changed</source>
        <translation>butikens inställningar ändrade</translation>
    </message>
    <message>
        <source>a colleague added</source>
        <translation>en kollega tillagd</translation>
    </message>
    <message>
        <source>cards prepared</source>
        <translation>kort förberedda</translation>
    </message>
    <message>
        <source>cards marked as printed</source>
        <translation>kort markerade som utskrivna</translation>
    </message>
    <message>
        <source>customers moved to the bin</source>
        <translation>kunder flyttade till papperskorgen</translation>
    </message>
    <message>
        <source>customers restored from the bin</source>
        <translation>kunder återställda ur papperskorgen</translation>
    </message>
    <message>
        <source>a promise made</source>
        <translation>ett löfte givet</translation>
    </message>
    <message>
        <source>an appointment made</source>
        <translation>en tid bokad</translation>
    </message>
    <message>
        <source>word left for a colleague</source>
        <translation>ett besked lämnat till en kollega</translation>
    </message>
    <message>
        <source>a task finished</source>
        <translation>en uppgift avslutad</translation>
    </message>
    <message>
        <source>a task handed over</source>
        <translation>en uppgift överlämnad</translation>
    </message>
    <message>
        <source>a task given up</source>
        <translation>en uppgift struken</translation>
    </message>
    <message>
        <source>a file attached</source>
        <translation>en fil bifogad</translation>
    </message>
    <message>
        <source>a file removed</source>
        <translation>en fil borttagen</translation>
    </message>
    <message>
        <source>a photo put in</source>
        <translation>ett foto tillagt</translation>
    </message>
    <message>
        <source>a photo removed</source>
        <translation>ett foto borttaget</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own made</source>
        <translation>ett eget fält skapat</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own changed</source>
        <translation>ett eget fält ändrat</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own removed</source>
        <translation>ett eget fält borttaget</translation>
    </message>
    <message>
        <source>the shop&apos;s own fields put in order</source>
        <translation>butikens egna fält ordnade</translation>
    </message>
    <message>
        <source>a filter changed</source>
        <translation>ett filter ändrat</translation>
    </message>
    <message>
        <source>a wording of consent made</source>
        <translation>en samtyckestext skriven</translation>
    </message>
    <message>
        <source>a wording of consent changed</source>
        <translation>en samtyckestext ändrad</translation>
    </message>
    <message>
        <source>a wording of consent removed</source>
        <translation>en samtyckestext borttagen</translation>
    </message>
    <message>
        <source>a household changed</source>
        <translation>ett hushåll ändrat</translation>
    </message>
    <message>
        <source>somebody taken into a household</source>
        <translation>någon tillagd i ett hushåll</translation>
    </message>
    <message>
        <source>somebody taken out of a household</source>
        <translation>någon borttagen ur ett hushåll</translation>
    </message>
    <message>
        <source>two people related</source>
        <translation>en relation tillagd</translation>
    </message>
    <message>
        <source>a relation removed</source>
        <translation>en relation borttagen</translation>
    </message>
    <message>
        <source>the language of many customers changed</source>
        <translation>många kunders språk ändrat</translation>
    </message>
    <message>
        <source>the price group of many customers changed</source>
        <translation>många kunders prisgrupp ändrad</translation>
    </message>
    <message>
        <source>the follow-ups of many customers handed over</source>
        <translation>många kunders uppföljningar överlämnade</translation>
    </message>
    <message>
        <source>the consent of many customers recorded</source>
        <translation>många kunders samtycke antecknat</translation>
    </message>
    <message>
        <source>many customers tagged</source>
        <translation>etikett satt på många kunder</translation>
    </message>
    <message>
        <source>a tag taken from many customers</source>
        <translation>etikett borttagen från många kunder</translation>
    </message>
    <message>
        <source>a tag coloured</source>
        <translation>en etikett fick färg</translation>
    </message>
    <message>
        <source>a tag renamed</source>
        <translation>en etikett omdöpt</translation>
    </message>
    <message>
        <source>tags merged</source>
        <translation>etiketter ihopslagna</translation>
    </message>
    <message>
        <source>a tag removed</source>
        <translation>en etikett borttagen</translation>
    </message>
    <message>
        <source>a customer erased for good</source>
        <translation>en kund raderad för gott</translation>
    </message>
    <message>
        <source>stamps lapsed</source>
        <translation>stämplar utgångna</translation>
    </message>
    <message>
        <source>the demo shop made</source>
        <translation>demobutiken skapad</translation>
    </message>
    <message>
        <source>somebody taken into a new household</source>
        <translation>någon tillagd i ett nytt hushåll</translation>
    </message>
    <message>
        <source>a relation changed</source>
        <translation>en relation ändrad</translation>
    </message>
    <message>
        <source>the shop opened</source>
        <translation>butiken öppnad</translation>
    </message>
    <message>
        <source>a task that comes no more</source>
        <translation>en uppgift som inte återkommer mer</translation>
    </message>
    <message>
        <source>a new product added</source>
        <translation>en ny vara tillagd</translation>
    </message>
    <message>
        <source>a product changed</source>
        <translation>en vara ändrad</translation>
    </message>
    <message>
        <source>a product removed</source>
        <translation>en vara borttagen</translation>
    </message>
    <message>
        <source>what was bought changed</source>
        <translation>det köpta ändrat</translation>
    </message>
    <message>
        <source>a complaint taken</source>
        <translation>en reklamation mottagen</translation>
    </message>
    <message>
        <source>a complaint changed</source>
        <translation>en reklamation ändrad</translation>
    </message>
    <message>
        <source>a complaint removed</source>
        <translation>en reklamation borttagen</translation>
    </message>
    <message>
        <source>a complaint answered</source>
        <translation>en reklamation besvarad</translation>
    </message>
    <message>
        <source>a complaint put to waiting</source>
        <translation>en reklamation väntar på kunden</translation>
    </message>
    <message>
        <source>a complaint gone on with</source>
        <translation>arbetet med en reklamation fortsatt</translation>
    </message>
    <message>
        <source>a complaint solved</source>
        <translation>en reklamation löst</translation>
    </message>
    <message>
        <source>a complaint reopened</source>
        <translation>en reklamation öppnad igen</translation>
    </message>
    <message>
        <source>a solution rated</source>
        <translation>en lösning betygsatt</translation>
    </message>
    <message>
        <source>the service standards changed</source>
        <translation>servicetiderna ändrade</translation>
    </message>
    <message>
        <source>the opening hours changed</source>
        <translation>öppettiderna ändrade</translation>
    </message>
    <message>
        <source>a recall started</source>
        <translation>en återkallelse påbörjad</translation>
    </message>
    <message>
        <source>a recall changed</source>
        <translation>en återkallelse ändrad</translation>
    </message>
    <message>
        <source>a recall removed</source>
        <translation>en återkallelse borttagen</translation>
    </message>
    <message>
        <source>a customer told of a recall</source>
        <translation>en kund underrättad om en återkallelse</translation>
    </message>
</context>
<context>
    <name>DemoShop</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>”%1” kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>DuplicateScore</name>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>namnen i omvänd ordning</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>namnet låter likadant</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>liknande namn</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>kortform av namnet</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>samma efternamn</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>annat förnamn</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>annat efternamn</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>samma födelsedag</translation>
    </message>
    <message>
        <source>nearly the same birthday</source>
        <translation>nästan samma födelsedag</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>annan födelsedag</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samma telefon</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>nästan samma telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>similar e-mail</source>
        <translation>liknande e-post</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samma adress</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>liknande adress</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>annan adress</translation>
    </message>
    <message>
        <source>same number in another program</source>
        <translation>samma nummer i ett annat program</translation>
    </message>
    <message>
        <source>junior or senior</source>
        <translation>junior eller senior</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Kunden finns inte längre i boken.</translation>
    </message>
    <message>
        <source>This customer was erased already.</source>
        <translation>Den här kunden är redan raderad.</translation>
    </message>
    <message>
        <source>This record was merged into customer %1. Erase that customer, or part the two first.</source>
        <translation>Den här posten slogs ihop med kund %1. Radera den kunden, eller dela på de två först.</translation>
    </message>
    <message>
        <source>The shop&apos;s log is still being read and is emptied when the shop is opened next.</source>
        <translation>Butikens logg läses fortfarande och töms när butiken öppnas nästa gång.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>”%1” kan inte skrivas.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not brought in</source>
        <translation>Hämtas inte in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel före namnet</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel efter namnet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltal</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Sorteras under</translation>
    </message>
    <message>
        <source>Given name as spoken</source>
        <translation>Förnamn som det uttalas</translation>
    </message>
    <message>
        <source>Family name as spoken</source>
        <translation>Efternamn som det uttalas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Typ av telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>Typ av e-post</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Husnummer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Hela adressen</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Typ av adress</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Födelseår</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Födelsemånad</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Födelsedag i månaden</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Annat datum</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Typ av datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>Får få e-post</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Får få sms</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Får få brev</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ett eget fält</translation>
    </message>
</context>
<context>
    <name>FilterDesk</name>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Filtret finns inte längre.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Ett filter behöver ett namn.</translation>
    </message>
    <message>
        <source>A filter&apos;s name has room for %1 characters.</source>
        <translation>Ett filternamn rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>“%1” is one of the filters every shop has. Choose another name.</source>
        <translation>”%1” är ett av filtren som alla butiker har. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Another filter is called “%1” already.</source>
        <translation>Ett annat filter heter redan ”%1”.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>om %n vecka</numerusform>
            <numerusform>om %n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>om %n månad</numerusform>
            <numerusform>om %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>om %n år</numerusform>
            <numerusform>om %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>för %n vecka sedan</numerusform>
            <numerusform>för %n veckor sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>för %n månad sedan</numerusform>
            <numerusform>för %n månader sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date with weekday in the letters of QLocale&apos;s date formats, this year and another year</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>I går, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the month&apos;s name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>I går %1</translation>
    </message>
</context>
<context>
    <name>GivenFilter</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Everybody in the book</source>
        <translation>Alla i boken</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Stamkunder</translation>
    </message>
    <message>
        <source>Came at least 3 times in the last 12 months</source>
        <translation>Kom minst 3 gånger de senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Glider iväg</translation>
    </message>
    <message>
        <source>Regulars who are away half as long again as they usually are, and more than 14 days</source>
        <translation>Stamkunder som varit borta en halv gång längre än vanligt, och mer än 14 dagar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>First seen in the last 30 days</source>
        <translation>Kom första gången de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Birthday this week</source>
        <translation>Fyller år i veckan</translation>
    </message>
    <message>
        <source>Have their birthday in this week, from its first day to its last</source>
        <translation>Fyller år den här veckan, från första till sista dagen</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Kunden finns inte längre i boken.</translation>
    </message>
    <message>
        <source>This customer was erased: nothing is held about them any more.</source>
        <translation>Den här kunden är raderad: inget finns kvar om dem.</translation>
    </message>
</context>
<context>
    <name>HandOutPdf</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, now nothing</source>
        <translation>%1: %2, nu inget</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, nu %3</translation>
    </message>
    <message>
        <source>Everything that %1 holds about this person, on %2.</source>
        <translation>Allt som finns hos %1 om den här personen, %2.</translation>
    </message>
    <message>
        <source>Records merged into this one</source>
        <translation>Poster som slagits ihop med den här</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>An entry needs a day that exists.</source>
        <translation>En rad behöver en dag som finns.</translation>
    </message>
    <message>
        <source>That day has not come yet. Set a follow-up instead.</source>
        <translation>Den dagen har inte kommit än. Gör en uppföljning i stället.</translation>
    </message>
    <message>
        <source>There is nothing written in the note.</source>
        <translation>Det står inget i anteckningen.</translation>
    </message>
    <message>
        <source>Only a visit can be stamped.</source>
        <translation>Bara ett besök kan stämplas.</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Raden finns inte längre i historiken.</translation>
    </message>
    <message>
        <source>This is about no customer, so there is no history to write into: mark it as done.</source>
        <translation>Det här gäller ingen kund, så det finns ingen historik att skriva i: markera det som gjort.</translation>
    </message>
</context>
<context>
    <name>HolidayRules</name>
    <message>
        <source>Day of Accord and Reconciliation</source>
        <translation>Försoningens och samförståndets dag</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Alla helgons dag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Marie himmelsfärd</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Juldagen</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Julafton</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Ortodoxa juldagen</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Columbusdagen</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grundlagsdagen</translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation>Kung Charles III:s kröning</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Kristi lekamens fest</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>Fäderneslandets försvarares dag</translation>
    </message>
    <message>
        <source>Queen&apos;s Diamond Jubilee</source>
        <translation>Drottningens diamantjubileum</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Bank holiday i början av maj</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Annandag påsk</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Påskdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trettondedag jul</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>Tyska enhetsdagen</translation>
    </message>
    <message>
        <source>Queen&apos;s Golden Jubilee</source>
        <translation>Drottningens guldjubileum</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Långfredagen</translation>
    </message>
    <message>
        <source>Centenary of Independence</source>
        <translation>Självständighetens hundraårsdag</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Självständighetsdagen</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Labor Day</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skärtorsdagen</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Första maj</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Memorial Day</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Midsommardagen</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Midsommarafton</translation>
    </message>
    <message>
        <source>Millennium holiday</source>
        <translation>Millennieskiftet</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Sveriges nationaldag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nyårsdagen</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Nyårsledigheten</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Nyårsafton</translation>
    </message>
    <message>
        <source>Anniversary of the October Revolution</source>
        <translation>Oktoberrevolutionens årsdag</translation>
    </message>
    <message>
        <source>Queen&apos;s Platinum Jubilee</source>
        <translation>Drottningens platinajubileum</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Stora bönedagen</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Reformationsdagen</translation>
    </message>
    <message>
        <source>Day of Prayer and Repentance</source>
        <translation>Bot- och bönedagen</translation>
    </message>
    <message>
        <source>Royal wedding</source>
        <translation>Kungligt bröllop</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>Rysslands dag</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Annandag jul</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Vårens och arbetets dag</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>Bank holiday på våren</translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation>Drottning Elizabeth II:s statsbegravning</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>Bank holiday på sommaren</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Nationella enhetsdagen</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Veterans Day</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Segerdagen</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Washingtons födelsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Annandag pingst</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Pingstdagen</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Internationella kvinnodagen</translation>
    </message>
    <message>
        <source>%1 (day in lieu)</source>
        <comment>of a holiday on a weekend</comment>
        <translation>%1 (ersättningsdag)</translation>
    </message>
    <message>
        <source>Martin Luther King Day</source>
        <translation>Martin Luther King-dagen</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>för %n sekund sedan</numerusform>
            <numerusform>för %n sekunder sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>för %n minut sedan</numerusform>
            <numerusform>för %n minuter sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one stamp is given at a time.</source>
        <translation>Minst en stämpel ges åt gången.</translation>
    </message>
    <message>
        <source>This card was stamped %1 by %2. It was not stamped again.</source>
        <translation>Kortet stämplades %1 av %2. Det stämplades inte igen.</translation>
    </message>
    <message numerus="yes">
        <source>The rule gives %n stamp(s) a day, and this card was stamped %1 by %2.</source>
        <translation>
            <numerusform>Regeln ger %n stämpel om dagen, och kortet stämplades %1 av %2.</numerusform>
            <numerusform>Regeln ger %n stämplar om dagen, och kortet stämplades %1 av %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one stamp is redeemed at a time.</source>
        <translation>Minst en stämpel löses in åt gången.</translation>
    </message>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>Kortet är inte fullt: %n stämpel kvar.</numerusform>
            <numerusform>Kortet är inte fullt: %n stämplar kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>Stämpelboken har ingen rad %1.</translation>
    </message>
    <message>
        <source>This entry of the ledger cannot be taken back.</source>
        <translation>Den här raden i stämpelboken kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>This entry of the ledger was taken back already.</source>
        <translation>Den här raden i stämpelboken är redan tillbakatagen.</translation>
    </message>
    <message>
        <source>This stamp was spent on a reward already. Take the reward back first.</source>
        <translation>Stämpeln har redan gått åt till en belöning. Ta tillbaka belöningen först.</translation>
    </message>
    <message>
        <source>This entry of the ledger cannot be repeated.</source>
        <translation>Den här raden i stämpelboken kan inte göras om.</translation>
    </message>
    <message>
        <source>Stamps that came with the merge were spent on a reward since. Take the reward back first, or unmerge the two instead.</source>
        <translation>Stämplar som följde med har använts till en belöning. Ta tillbaka belöningen först, eller dela på de två i stället.</translation>
    </message>
    <message>
        <source>The cards of these two were joined to others since. Take that back first.</source>
        <translation>De tvås kort har lagts ihop med andra sedan dess. Ta tillbaka det först.</translation>
    </message>
</context>
<context>
    <name>LoyaltyDesk</name>
    <message>
        <source>The shop has no stamp programme yet.</source>
        <translation>Butiken har inget bonusprogram än.</translation>
    </message>
    <message>
        <source>Card %1 belongs to another customer.</source>
        <translation>Kort %1 tillhör en annan kund.</translation>
    </message>
    <message>
        <source>Card %1 is no longer valid and cannot be given again.</source>
        <translation>Kort %1 gäller inte längre och kan inte ges ut igen.</translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>Ett bonusprogram behöver ett namn.</translation>
    </message>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>Kortet är inte fullt: %n stämpel kvar.</numerusform>
            <numerusform>Kortet är inte fullt: %n stämplar kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no stamp or reward to take back.</source>
        <translation>Det finns ingen stämpel eller belöning att ta tillbaka.</translation>
    </message>
</context>
<context>
    <name>LoyaltyReversal</name>
    <message>
        <source>The stamp or reward of %1 was given again since. Take that back first.</source>
        <translation>Stämpeln eller belöningen för %1 har getts igen sedan dess. Ta tillbaka den först.</translation>
    </message>
    <message>
        <source>The stamp or reward of %1 was taken back by hand since. Undo that first.</source>
        <translation>Stämpeln eller belöningen för %1 har tagits tillbaka för hand sedan dess. Ångra det först.</translation>
    </message>
    <message>
        <source>What became of these printed cards was noted again since. Take that back first.</source>
        <translation>Hur det gick med de här utskrivna korten har antecknats på nytt sedan dess. Ångra det först.</translation>
    </message>
    <message>
        <source>This rule cannot be taken back: it was changed again since, or there was none before it.</source>
        <translation>Regeln kan inte ångras: den har ändrats igen sedan dess, eller så fanns det ingen före den.</translation>
    </message>
</context>
<context>
    <name>MailingDesk</name>
    <message>
        <source>said no to post</source>
        <translation>nej till post</translation>
    </message>
    <message>
        <source>has not said yes to post</source>
        <translation>inget ja till post</translation>
    </message>
    <message>
        <source>no full address</source>
        <translation>utan fullständig adress</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Det finns inget kort att skriva ut.</translation>
    </message>
    <message>
        <source>There is no print job %1.</source>
        <translation>Det finns ingen utskrift %1.</translation>
    </message>
    <message>
        <source>Print job %1 was confirmed already.</source>
        <translation>Utskrift %1 är redan bekräftad.</translation>
    </message>
    <message>
        <source>Print job %1 has no card %2: it has %3.</source>
        <translation>Utskrift %1 har inget kort %2: den har %3.</translation>
    </message>
    <message>
        <source>one card for %1</source>
        <translation>ett kort till %1</translation>
    </message>
</context>
<context>
    <name>MappedRow</name>
    <message>
        <source>“%1” is not a date and was left out.</source>
        <translation>”%1” är inget datum och utelämnades.</translation>
    </message>
    <message>
        <source>This row has no name, and no company, e-mail address or phone number to go by.</source>
        <translation>Raden har inget namn, och inget företag, ingen e-postadress och inget telefonnummer att gå efter.</translation>
    </message>
    <message>
        <source>“%1” is a phone number that a spreadsheet has rounded; it was kept as it is.</source>
        <translation>”%1” är ett telefonnummer som ett kalkylprogram har avrundat; det sparades som det är.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; it was kept as it is.</source>
        <translation>”%1” är inget telefonnummer; det sparades som det är.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; it was kept as it is.</source>
        <translation>”%1” är ingen e-postadress; det sparades som det är.</translation>
    </message>
</context>
<context>
    <name>MassChange</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>En etikett behöver ett namn.</translation>
    </message>
    <message>
        <source>There is room for %1 characters.</source>
        <translation>Det finns plats för %1 tecken.</translation>
    </message>
    <message>
        <source>“%1” is no language: write its code, such as sv or ru.</source>
        <translation>”%1” är inget språk: skriv språkets kod, till exempel sv eller ru.</translation>
    </message>
</context>
<context>
    <name>MassDesk</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>also known as %1</source>
        <translation>även känd som %1</translation>
    </message>
    <message>
        <source>member of household %1</source>
        <translation>i hushållet %1</translation>
    </message>
    <message>
        <source>household member %1</source>
        <translation>hushållsmedlem %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etikett %1</translation>
    </message>
    <message>
        <source>town %1</source>
        <translation>ort %1</translation>
    </message>
    <message>
        <source>street %1</source>
        <translation>gata %1</translation>
    </message>
    <message>
        <source>post code %1</source>
        <translation>postnummer %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>kort %1</translation>
    </message>
    <message>
        <source>good to know: %1</source>
        <translation>bra att veta: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>anteckning: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>att göra: %1</translation>
    </message>
    <message>
        <source>typing error: %1</source>
        <translation>felskrivet: %1</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>“%1” is no field that can be chosen.</source>
        <translation>”%1” är inget fält som kan väljas.</translation>
    </message>
    <message>
        <source>Somebody said that these, or two they would be merged with, are two people.</source>
        <translation>Någon har sagt att de här, eller två de skulle slås ihop med, är två personer.</translation>
    </message>
    <message>
        <source>A customer is always the same person as itself.</source>
        <translation>En kund är alltid samma person som sig själv.</translation>
    </message>
    <message>
        <source>Merging these two would have lost something, so nothing was changed.</source>
        <translation>Något hade gått förlorat om de två slagits ihop, så inget ändrades.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>En kund kan inte slås ihop med sig själv.</translation>
    </message>
    <message>
        <source>%1 (number %2) was merged with %3 already.</source>
        <translation>%1 (nummer %2) är redan ihopslagen med %3.</translation>
    </message>
    <message>
        <source>Unmerging these two would have changed their stamps, so nothing was changed.</source>
        <translation>Stämplarna hade ändrats om de två delats, så inget ändrades.</translation>
    </message>
</context>
<context>
    <name>MergeFields</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Sorteringsnamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kund sedan</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>annan födelsedag</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Hälsningsfras</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Person, company or household</source>
        <translation>Person, företag eller hushåll</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Hur kunden betalar</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Nås helst via</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>Also in the book as “%1” until two records were merged.</source>
        <translation>Fanns också i boken som ”%1” tills två poster slogs ihop.</translation>
    </message>
</context>
<context>
    <name>MorningSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises that are late</source>
        <translation>Försenade löften</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Lovat till i dag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Bokade tider</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>De närmaste dagarna</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Inget att göra i dag.</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>väntar på kunden</translation>
    </message>
    <message>
        <source>solution due %1</source>
        <translation>lösning senast %1</translation>
    </message>
    <message>
        <source>first answer due %1</source>
        <translation>första svar senast %1</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamationer</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Någon okänd</translation>
    </message>
    <message>
        <source>More complaints than usual</source>
        <translation>Fler reklamationer än vanligt</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, parti %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n reklamation</numerusform>
            <numerusform>%n reklamationer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last week %2</source>
        <translation>%1, förra veckan %2</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Veckan hittills</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nya kunder</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Utdelade stämplar</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Födelsedagar</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>fyller %1</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Kort att skriva ut</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday card(s)</source>
        <translation>
            <numerusform>%n födelsedagskort</numerusform>
            <numerusform>%n födelsedagskort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n påminnelse</numerusform>
            <numerusform>%n påminnelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulars who drift away</source>
        <translation>Stamkunder som glider iväg</translation>
    </message>
    <message>
        <source>away %1 days, usually %2</source>
        <translation>borta %1 dagar, annars %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>“%1” does not begin with a day. Write it as fri 10, 2w or 27/11.</source>
        <translation>”%1” börjar inte med en dag. Skriv den som fre 10, 2v eller 27/11.</translation>
    </message>
    <message>
        <source>There is no such date as %1. The day comes first: 27/11.</source>
        <translation>Datumet %1 finns inte. Dagen står först: 27/11.</translation>
    </message>
    <message>
        <source>There is no such date as %1. The month comes first: 11/27.</source>
        <translation>Datumet %1 finns inte. Månaden står först: 11/27.</translation>
    </message>
    <message>
        <source>A follow-up needs a day that exists.</source>
        <translation>En uppföljning behöver en dag som finns.</translation>
    </message>
    <message>
        <source>%1 is no hour of the day. Write a time as 10 or 14:30.</source>
        <translation>%1 är inget klockslag. Skriv en tid som 10 eller 14:30.</translation>
    </message>
    <message>
        <source>%1 has gone by. A follow-up needs a day from today on.</source>
        <translation>%1 har passerat. En uppföljning behöver en dag från och med i dag.</translation>
    </message>
    <message>
        <source>That would never come again: its last day is before the first.</source>
        <translation>Det skulle aldrig återkomma: sista dagen ligger före den första.</translation>
    </message>
</context>
<context>
    <name>OpeningHoursStore</name>
    <message>
        <source>The opening hours in the shop file cannot be read. Set them again.</source>
        <translation>Öppettiderna i butiksfilen går inte att läsa. Ställ in dem igen.</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>“%1” of %2 was changed since and stays as it is now.</source>
        <translation>”%1” hos %2 har ändrats sedan dess och blir kvar som det är.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of %1 that came along were removed since.</source>
        <translation>
            <numerusform>%n rad från %1 har tagits bort sedan dess.</numerusform>
            <numerusform>%n rader från %1 har tagits bort sedan dess.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) that came along were changed since and stay with %1.</source>
        <translation>
            <numerusform>%n uppgift som följde med har ändrats och blir kvar hos %1.</numerusform>
            <numerusform>%n uppgifter som följde med har ändrats och blir kvar hos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written since stay with %1.</source>
        <translation>
            <numerusform>%n rad skriven sedan dess blir kvar hos %1.</numerusform>
            <numerusform>%n rader skrivna sedan dess blir kvar hos %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of %1 were spent since and do not come back.</source>
        <translation>
            <numerusform>%n stämpel från %1 har använts och kommer inte tillbaka.</numerusform>
            <numerusform>%n stämplar från %1 har använts och kommer inte tillbaka.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two were not merged.</source>
        <translation>De här två är inte ihopslagna.</translation>
    </message>
    <message>
        <source>%1 and %2 were unmerged already.</source>
        <translation>%1 och %2 är redan delade.</translation>
    </message>
    <message>
        <source>%1 was itself merged with %2 since. Unmerge those two first.</source>
        <translation>%1 har själv slagits ihop med %2 sedan dess. Dela på de två först.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>There is no card to put into the PDF.</source>
        <translation>Det finns inget kort att lägga i PDF-filen.</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1. Is there room, and may files be made in that folder?</source>
        <translation>PDF-filen kunde inte skrivas till %1. Finns det plats, och får man skapa filer i den mappen?</translation>
    </message>
</context>
<context>
    <name>PeopleHits</name>
    <message>
        <source>The search is still being built</source>
        <translation>Sökningen byggs fortfarande upp</translation>
    </message>
    <message>
        <source>Names and numbers are found; towns, notes and the rest come in a moment.</source>
        <translation>Namn och nummer hittas redan; orter, anteckningar och resten kommer strax.</translation>
    </message>
    <message>
        <source>meant: %1?</source>
        <translation>menat: %1?</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Only the owner of the shop may do this.</source>
        <translation>Bara butikens ägare får göra detta.</translation>
    </message>
    <message>
        <source>Only the owner of the shop may do this: %1.</source>
        <translation>Bara butikens ägare får göra detta: %1.</translation>
    </message>
</context>
<context>
    <name>PhotoScaler</name>
    <message>
        <source>This is no picture the program can read. JPEG, PNG, GIF and BMP will do.</source>
        <translation>Det här är ingen bild som programmet kan läsa. JPEG, PNG, GIF och BMP går bra.</translation>
    </message>
    <message>
        <source>This picture is broken: not all of it could be read.</source>
        <translation>Bilden är trasig: hela gick inte att läsa.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and take that.</source>
        <translation>Filen är större än %1 MB. Spara bilden i mindre format och ta den.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 points, too many to be a photo. Save it smaller and take that.</source>
        <translation>Bilden har %1 × %2 bildpunkter, för många för ett foto. Spara den i mindre format och ta den.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Filen kan inte läsas: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>En PIN-kod har minst %1 siffror.</translation>
    </message>
    <message>
        <source>A PIN has at most %1 digits.</source>
        <translation>En PIN-kod har högst %1 siffror.</translation>
    </message>
    <message>
        <source>A PIN has only digits.</source>
        <translation>En PIN-kod har bara siffror.</translation>
    </message>
    <message>
        <source>This PIN is among those everybody tries first. Take digits without a pattern.</source>
        <translation>Den PIN-koden är en av dem som alla prövar först. Ta siffror utan mönster.</translation>
    </message>
</context>
<context>
    <name>PinDesk</name>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Butiksfilen kan bara läsas, inte ändras.</translation>
    </message>
    <message>
        <source>Nobody of this number works here.</source>
        <translation>Ingen med det numret arbetar här.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. The next one is looked at in %2 s.</source>
        <translation>Det är inte PIN-koden för %1. Nästa prövas om %2 s.</translation>
    </message>
    <message>
        <source>There were wrong PINs for %1. The next one is looked at in %2 s.</source>
        <translation>Fel PIN-kod har angetts för %1. Nästa prövas om %2 s.</translation>
    </message>
</context>
<context>
    <name>PinHashing</name>
    <message>
        <source>PINs cannot be looked at on this machine.</source>
        <translation>PIN-koder kan inte prövas på den här datorn.</translation>
    </message>
    <message>
        <source>There is not enough memory free to look at a PIN. Close another program and try again.</source>
        <translation>Det finns inte nog ledigt minne för att pröva en PIN-kod. Stäng ett annat program och försök igen.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Överblick</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>What is due, who to call, which cards to print, and what just happened. Tick a thing when it is done.</source>
        <translation>Vad som ska göras, vem du ska ringa, vilka kort som ska skrivas ut och vad som nyss hände. Bocka av det som är klart.</translation>
    </message>
    <message>
        <source>Who is this? Choose a person at the left, write what was said or bought, stamp the card at the right.</source>
        <translation>Vem är det? Välj en person till vänster, skriv vad som sades eller köptes, stämpla kortet till höger.</translation>
    </message>
    <message>
        <source>What a customer gets for coming back, what it costs, and every stamp ever given. A mistake is reversed, nothing is overwritten.</source>
        <translation>Vad en kund får för att komma tillbaka, vad det kostar, och varje stämpel som någonsin getts. Ett misstag tas tillbaka, inget skrivs över.</translation>
    </message>
    <message>
        <source>Who gets a card, what it says, and how it comes out of the printer. The preview is what is printed.</source>
        <translation>Vem som får ett kort, vad som står på det och hur det kommer ut ur skrivaren. Det du ser är det som skrivs ut.</translation>
    </message>
    <message>
        <source>Whether it works: who comes back, and what the cards brought.</source>
        <translation>Om det fungerar: vilka som kommer tillbaka, och vad korten gav.</translation>
    </message>
    <message>
        <source>The shop, its people, the language, the look, the loyalty rule and the backups.</source>
        <translation>Butiken, de som jobbar där, språket, utseendet, bonusregeln och säkerhetskopiorna.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation>Det finns ingen kund med nummer %1.</translation>
    </message>
    <message>
        <source>%1 is in the bin. Restore the customer first.</source>
        <translation>%1 ligger i papperskorgen. Hämta tillbaka kunden först.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>%1 does not take %2 paper. Choose another printer, or another sheet.</source>
        <translation>%1 tar inte papper i formatet %2. Välj en annan skrivare eller ett annat ark.</translation>
    </message>
    <message>
        <source>%1 is set to other paper than these cards need (%2). Put that paper in and choose it.</source>
        <translation>%1 är inställd på annat papper än korten behöver (%2). Lägg i det papperet och välj det.</translation>
    </message>
    <message>
        <source>%1 moves the page by its own margins, so the cards would not lie where they are cut. Save a PDF and print it at 100 % instead.</source>
        <translation>%1 flyttar sidan med sina egna marginaler, så korten skulle inte hamna där de skärs. Spara en PDF och skriv ut den i 100 % i stället.</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Det finns inget kort att skriva ut.</translation>
    </message>
    <message>
        <source>None of the chosen sheets exists.</source>
        <translation>Inget av de valda arken finns.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is it switched on and connected?</source>
        <translation>%1 svarar inte. Är den påslagen och ansluten?</translation>
    </message>
    <message>
        <source>The printer stopped after sheet %1. Look at what came out before printing the rest.</source>
        <translation>Skrivaren stannade efter ark %1. Titta på det som kom ut innan du skriver ut resten.</translation>
    </message>
</context>
<context>
    <name>ProductDesk</name>
    <message>
        <source>There is a product called “%1” already.</source>
        <translation>Det finns redan en vara som heter ”%1”.</translation>
    </message>
    <message>
        <source>“%1” has the code %2 already.</source>
        <translation>”%1” har redan koden %2.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Varan finns inte längre i listan.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>En vara behöver ett namn.</translation>
    </message>
    <message>
        <source>A product&apos;s name and category have room for %1 characters each.</source>
        <translation>En varas namn och kategori rymmer %1 tecken var.</translation>
    </message>
    <message>
        <source>A product&apos;s code has room for %1 characters.</source>
        <translation>En varas kod rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>%1 is no barcode: its last digit does not fit the others.</source>
        <translation>%1 är ingen streckkod: sista siffran stämmer inte med de andra.</translation>
    </message>
    <message>
        <source>“%1” was bought, complained of or recalled, so it stays. It can be called otherwise.</source>
        <translation>”%1” har köpts, reklamerats eller återkallats och blir därför kvar. Den kan få ett annat namn.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A card holds 1 to 30 stamps.</source>
        <translation>Ett kort rymmer 1 till 30 stämplar.</translation>
    </message>
    <message>
        <source>Say what the full card is worth, for example “the tenth dress at half price”.</source>
        <translation>Skriv vad ett fullt kort är värt, till exempel ”den tionde klänningen till halva priset”.</translation>
    </message>
    <message>
        <source>The reward is 1 to 100 percent.</source>
        <translation>Belöningen är 1 till 100 procent.</translation>
    </message>
    <message>
        <source>Stamps last at least one day.</source>
        <translation>Stämplar gäller minst en dag.</translation>
    </message>
    <message>
        <source>At least one stamp a day must be allowed.</source>
        <translation>Minst en stämpel om dagen måste tillåtas.</translation>
    </message>
    <message>
        <source>The time between two stamps cannot be negative.</source>
        <translation>Tiden mellan två stämplar kan inte vara negativ.</translation>
    </message>
</context>
<context>
    <name>PurchaseDesk</name>
    <message>
        <source>What was bought at one visit is paid in one currency.</source>
        <translation>Det som köps vid ett besök betalas i en valuta.</translation>
    </message>
    <message>
        <source>Only at a visit something is bought.</source>
        <translation>Bara vid ett besök köps något.</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Raden finns inte längre i historiken.</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Varan finns inte längre i listan.</translation>
    </message>
    <message>
        <source>Of “%1” between one and a million can be bought at once.</source>
        <translation>Av ”%1” kan mellan en och en miljon köpas på en gång.</translation>
    </message>
    <message>
        <source>A lot has room for %1 characters.</source>
        <translation>Ett parti rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>What was bought costs nothing or more.</source>
        <translation>Det köpta kostar noll eller mer.</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>There is no recall with the number %1.</source>
        <translation>Det finns ingen återkallelse med nummer %1.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Varan finns inte längre i listan.</translation>
    </message>
    <message>
        <source>Write what is wrong with it and what people are to do: it is what they will be told.</source>
        <translation>Skriv vad som är fel och vad folk ska göra: det är vad de får höra.</translation>
    </message>
    <message>
        <source>A lot has room for %1 characters.</source>
        <translation>Ett parti rymmer %1 tecken.</translation>
    </message>
    <message>
        <source>“%1” is called back already: recall %2.</source>
        <translation>”%1” är redan återkallad: återkallelse %2.</translation>
    </message>
    <message>
        <source>Somebody was told of this recall already, so it stays.</source>
        <translation>Någon har redan underrättats om återkallelsen, så den blir kvar.</translation>
    </message>
    <message>
        <source>This recall does not concern this customer: nothing of it was bought or complained of.</source>
        <translation>Återkallelsen gäller inte kunden: inget av detta har köpts eller reklamerats.</translation>
    </message>
</context>
<context>
    <name>RecordChoices</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverantör</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbetspartner</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Drop-in</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>önskas inte</translation>
    </message>
    <message>
        <source>past</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>pays on time</source>
        <translation>betalar i tid</translation>
    </message>
    <message>
        <source>pays late</source>
        <translation>betalar sent</translation>
    </message>
    <message>
        <source>needs reminders</source>
        <translation>behöver påminnas</translation>
    </message>
    <message>
        <source>prepayment only</source>
        <translation>bara i förskott</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>call</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>kunden ringde</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>vi ringde</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fick svar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>lämnade meddelande</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>uppföljning</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>löfte</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>bokad tid</translation>
    </message>
    <message>
        <source>word for a colleague</source>
        <translation>besked till en kollega</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>brutet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>struket</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>stämplar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>joined with another</source>
        <translation>sammanslaget med ett annat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorat</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersatt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>spärrat</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>stämplat</translation>
    </message>
    <message>
        <source>reward redeemed</source>
        <translation>belöning inlöst</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>utgånget</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>rättat</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>återbetalt</translation>
    </message>
    <message>
        <source>moved to the joined account</source>
        <translation>flyttat till det sammanslagna kontot</translation>
    </message>
    <message>
        <source>came from the joined account</source>
        <translation>kom från det sammanslagna kontot</translation>
    </message>
    <message>
        <source>reminder card</source>
        <translation>påminnelsekort</translation>
    </message>
    <message>
        <source>birthday card</source>
        <translation>födelsedagskort</translation>
    </message>
    <message>
        <source>holiday card</source>
        <translation>julkort</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivet</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>förstört</translation>
    </message>
    <message>
        <source>kept too late</source>
        <translation>hållet för sent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoner</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Nummer i ett annat program</translation>
    </message>
    <message>
        <source>Numbers in other programs</source>
        <translation>Nummer i andra program</translation>
    </message>
    <message>
        <source>Possible twin</source>
        <translation>Möjlig dubblett</translation>
    </message>
    <message>
        <source>Possible twins</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>Marked as somebody else</source>
        <translation>Markerad som någon annan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammanslagning</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Sammanslagningar</translation>
    </message>
    <message>
        <source>Moved with a merge</source>
        <translation>Flyttat vid en sammanslagning</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Historikrad</translation>
    </message>
    <message>
        <source>Visits, calls and notes</source>
        <translation>Besök, samtal och anteckningar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Loyalty account</source>
        <translation>Bonuskonto</translation>
    </message>
    <message>
        <source>Loyalty accounts</source>
        <translation>Bonuskonton</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Bonuskort</translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation>Bonuskort</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Stämpelbok</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Rader i stämpelboken</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stämpel</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stämplar</translation>
    </message>
    <message>
        <source>Movement of stamps</source>
        <translation>Stämpelrörelse</translation>
    </message>
    <message>
        <source>Movements of stamps</source>
        <translation>Stämpelrörelser</translation>
    </message>
    <message>
        <source>Printed card</source>
        <translation>Utskrivet kort</translation>
    </message>
    <message>
        <source>Printed cards</source>
        <translation>Utskrivna kort</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>Web or social address</source>
        <translation>Webb eller sociala medier</translation>
    </message>
    <message>
        <source>Web and social addresses</source>
        <translation>Webb och sociala medier</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eget fält</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foton</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Sorteringsnamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kund sedan</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Hälsningsfras</translation>
    </message>
    <message>
        <source>Addressed formally</source>
        <translation>Tilltalas formellt</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Hur kunden betalar</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Nås helst via</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sedan</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>födelsedag</translation>
    </message>
    <message>
        <source>value</source>
        <translation>värde</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>ändamål</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>samtyckestext</translation>
    </message>
    <message>
        <source>shares the address</source>
        <translation>delar adressen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>åt andra hållet</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>benämning</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>street</source>
        <translation>gata</translation>
    </message>
    <message>
        <source>post code</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>text</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>ska göras</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>delade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and one of its fields: &quot;Phone: number&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Flyttat från</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Bokad tid</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Bokade tider</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>klockan</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>hur det slutade</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>orsak</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>Återkommer</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Things bought</source>
        <translation>Köpta varor</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamationer</translation>
    </message>
    <message>
        <source>What was done about a complaint</source>
        <translation>Vad som gjordes åt en reklamation</translation>
    </message>
    <message>
        <source>What was done about complaints</source>
        <translation>Vad som gjordes åt reklamationer</translation>
    </message>
    <message>
        <source>Told of a recall</source>
        <translation>Underrättad om en återkallelse</translation>
    </message>
    <message>
        <source>Told of recalls</source>
        <translation>Underrättad om återkallelser</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>on the first Monday</source>
        <translation>den första måndagen</translation>
    </message>
    <message>
        <source>on the first Tuesday</source>
        <translation>den första tisdagen</translation>
    </message>
    <message>
        <source>on the first Wednesday</source>
        <translation>den första onsdagen</translation>
    </message>
    <message>
        <source>on the first Thursday</source>
        <translation>den första torsdagen</translation>
    </message>
    <message>
        <source>on the first Friday</source>
        <translation>den första fredagen</translation>
    </message>
    <message>
        <source>on the first Saturday</source>
        <translation>den första lördagen</translation>
    </message>
    <message>
        <source>on the first Sunday</source>
        <translation>den första söndagen</translation>
    </message>
    <message>
        <source>on the second Monday</source>
        <translation>den andra måndagen</translation>
    </message>
    <message>
        <source>on the second Tuesday</source>
        <translation>den andra tisdagen</translation>
    </message>
    <message>
        <source>on the second Wednesday</source>
        <translation>den andra onsdagen</translation>
    </message>
    <message>
        <source>on the second Thursday</source>
        <translation>den andra torsdagen</translation>
    </message>
    <message>
        <source>on the second Friday</source>
        <translation>den andra fredagen</translation>
    </message>
    <message>
        <source>on the second Saturday</source>
        <translation>den andra lördagen</translation>
    </message>
    <message>
        <source>on the second Sunday</source>
        <translation>den andra söndagen</translation>
    </message>
    <message>
        <source>on the third Monday</source>
        <translation>den tredje måndagen</translation>
    </message>
    <message>
        <source>on the third Tuesday</source>
        <translation>den tredje tisdagen</translation>
    </message>
    <message>
        <source>on the third Wednesday</source>
        <translation>den tredje onsdagen</translation>
    </message>
    <message>
        <source>on the third Thursday</source>
        <translation>den tredje torsdagen</translation>
    </message>
    <message>
        <source>on the third Friday</source>
        <translation>den tredje fredagen</translation>
    </message>
    <message>
        <source>on the third Saturday</source>
        <translation>den tredje lördagen</translation>
    </message>
    <message>
        <source>on the third Sunday</source>
        <translation>den tredje söndagen</translation>
    </message>
    <message>
        <source>on the fourth Monday</source>
        <translation>den fjärde måndagen</translation>
    </message>
    <message>
        <source>on the fourth Tuesday</source>
        <translation>den fjärde tisdagen</translation>
    </message>
    <message>
        <source>on the fourth Wednesday</source>
        <translation>den fjärde onsdagen</translation>
    </message>
    <message>
        <source>on the fourth Thursday</source>
        <translation>den fjärde torsdagen</translation>
    </message>
    <message>
        <source>on the fourth Friday</source>
        <translation>den fjärde fredagen</translation>
    </message>
    <message>
        <source>on the fourth Saturday</source>
        <translation>den fjärde lördagen</translation>
    </message>
    <message>
        <source>on the fourth Sunday</source>
        <translation>den fjärde söndagen</translation>
    </message>
    <message>
        <source>on the fifth Monday</source>
        <translation>den femte måndagen</translation>
    </message>
    <message>
        <source>on the fifth Tuesday</source>
        <translation>den femte tisdagen</translation>
    </message>
    <message>
        <source>on the fifth Wednesday</source>
        <translation>den femte onsdagen</translation>
    </message>
    <message>
        <source>on the fifth Thursday</source>
        <translation>den femte torsdagen</translation>
    </message>
    <message>
        <source>on the fifth Friday</source>
        <translation>den femte fredagen</translation>
    </message>
    <message>
        <source>on the fifth Saturday</source>
        <translation>den femte lördagen</translation>
    </message>
    <message>
        <source>on the fifth Sunday</source>
        <translation>den femte söndagen</translation>
    </message>
    <message>
        <source>on the last Monday</source>
        <translation>den sista måndagen</translation>
    </message>
    <message>
        <source>on the last Tuesday</source>
        <translation>den sista tisdagen</translation>
    </message>
    <message>
        <source>on the last Wednesday</source>
        <translation>den sista onsdagen</translation>
    </message>
    <message>
        <source>on the last Thursday</source>
        <translation>den sista torsdagen</translation>
    </message>
    <message>
        <source>on the last Friday</source>
        <translation>den sista fredagen</translation>
    </message>
    <message>
        <source>on the last Saturday</source>
        <translation>den sista lördagen</translation>
    </message>
    <message>
        <source>on the last Sunday</source>
        <translation>den sista söndagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>&apos;every 2 weeks&apos;, then &apos;on Monday&apos;</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>&apos;every day&apos;, then &apos;until 1 March 2027&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>&apos;every day&apos;, then &apos;2 of them changed&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>%n av dem ändrad</numerusform>
            <numerusform>%n av dem ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>varje dag</numerusform>
            <numerusform>med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>varje vecka</numerusform>
            <numerusform>med %n veckors mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>varje månad</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>varje månad</numerusform>
            <numerusform>med %n månaders mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>varje år</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>varje år</numerusform>
            <numerusform>med %n års mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the weekdays of &apos;every week on Monday&apos;</comment>
        <translation>på %1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>den %1</translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>of the month</comment>
        <translation>den sista dagen</translation>
    </message>
    <message>
        <source>on day %1 or the last day</source>
        <comment>of the month</comment>
        <translation>den %1 eller den sista dagen</translation>
    </message>
    <message>
        <source>on day %1 or the first of the next month</source>
        <translation>den %1 eller den 1 i nästa månad</translation>
    </message>
    <message>
        <source>on day %1, only in months that have it</source>
        <translation>den %1, bara i månader som har den dagen</translation>
    </message>
    <message>
        <source>on %1 %2</source>
        <comment>day and month: on 12 March</comment>
        <translation>den %1 %2</translation>
    </message>
    <message>
        <source>%1 (28 February in common years)</source>
        <translation>%1 (den 28 februari när det inte är skottår)</translation>
    </message>
    <message>
        <source>%1 (1 March in common years)</source>
        <translation>%1 (den 1 mars när det inte är skottår)</translation>
    </message>
    <message>
        <source>%1 (leap years only)</source>
        <translation>%1 (bara skottår)</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>måndagar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>tisdagar</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>onsdagar</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>torsdagar</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>fredagar</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>lördagar</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>söndagar</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>weekdays: the last is put after the others</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till och med %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationDesk</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Det här finns inte längre.</translation>
    </message>
    <message>
        <source>Nobody can leave a household before they came.</source>
        <translation>Ingen kan lämna ett hushåll innan de kom dit.</translation>
    </message>
    <message>
        <source>%1 is not a household.</source>
        <translation>%1 är inget hushåll.</translation>
    </message>
    <message>
        <source>A member of a household needs a name.</source>
        <translation>En medlem i ett hushåll behöver ett namn.</translation>
    </message>
    <message>
        <source>A household cannot belong to a household.</source>
        <translation>Ett hushåll kan inte tillhöra ett hushåll.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 hör redan till %2.</translation>
    </message>
    <message>
        <source>Say what the two are to each other.</source>
        <translation>Skriv vad de två är för varandra.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>Ingen kan ha en relation till sig själv.</translation>
    </message>
    <message>
        <source>This is in the book already.</source>
        <translation>Det här står redan i boken.</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>make</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>maka</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mamma</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>father</source>
        <translation>pappa</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>förälder</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vän</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>gav tipset</translation>
    </message>
    <message>
        <source>referred customer</source>
        <translation>kom på tips</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>arbetsgivare</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>anställd</translation>
    </message>
    <message>
        <source>A household needs a name.</source>
        <translation>Ett hushåll behöver ett namn.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Today is %1, but the newest entry is of %2. Set the computer&apos;s clock right first.</source>
        <translation>I dag är %1, men den senaste raden är från %2. Ställ datorns klocka rätt först.</translation>
    </message>
    <message>
        <source>Today is %1, and the newest entry is of %2, more than %3 days ago. If the clock is right, make an entry first.</source>
        <translation>I dag är %1 och den senaste raden är från %2, mer än %3 dagar sedan. Om klockan går rätt, skriv först en rad.</translation>
    </message>
</context>
<context>
    <name>ServiceRuleDesk</name>
    <message>
        <source>A standard is between one minute and a year.</source>
        <translation>En servicetid är mellan en minut och ett år.</translation>
    </message>
    <message>
        <source>A complaint is solved when it is answered or later: the solution may take as long as the first answer, or longer.</source>
        <translation>En reklamation löses när den besvaras eller senare: lösningen får ta lika lång tid som första svaret, eller längre.</translation>
    </message>
    <message>
        <source>A shop is open at least one day of the week.</source>
        <translation>En butik har öppet minst en dag i veckan.</translation>
    </message>
    <message>
        <source>The shop cannot close before it begins to be closed.</source>
        <translation>Stängningen kan inte sluta innan den börjar.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Four A6 cards on A4, upright</source>
        <translation>Fyra A6-kort på A4, stående</translation>
    </message>
    <message>
        <source>Four A6 cards on A4, lying</source>
        <translation>Fyra A6-kort på A4, liggande</translation>
    </message>
</context>
<context>
    <name>SheetColumn</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Loyalty card</source>
        <translation>Bonuskort</translation>
    </message>
    <message>
        <source>the tenth at half price</source>
        <translation>den tionde till halva priset</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>En butik behöver ett namn.</translation>
    </message>
    <message>
        <source>A colleague needs a name.</source>
        <translation>En kollega behöver ett namn.</translation>
    </message>
    <message>
        <source>%1 works here already.</source>
        <translation>%1 jobbar redan här.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>There is no shop file at “%1”.</source>
        <translation>Det finns ingen butiksfil i ”%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>”%1” kan inte läsas. Kontrollera att du får öppna den.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no shop in it.</source>
        <translation>”%1” är tom: det finns ingen butik i den.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the newest good backup.</source>
        <translation>”%1” är skadad. Återställ den senaste felfria säkerhetskopian.</translation>
    </message>
    <message>
        <source>“%1” is not a Regulars shop file.</source>
        <translation>”%1” är ingen butiksfil från Regulars.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Regulars. Update the program to open it.</source>
        <translation>”%1” är skriven av ett nyare Regulars. Uppdatera programmet för att öppna den.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a shop file can be damaged. Copy it to this computer first.</source>
        <translation>”%1” ligger på en nätverksenhet, där en butiksfil kan skadas. Kopiera den till den här datorn först.</translation>
    </message>
    <message>
        <source>The shop lies in a folder that is kept in step with other computers. Open it on one computer only, or move it.</source>
        <translation>Butiken ligger i en mapp som synkroniseras med andra datorer. Öppna den bara på en dator, eller flytta den.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: not one more entry could be saved. Make room, then open the shop again.</source>
        <translation>Disken där ”%1” ligger är full: inte en post till skulle kunna sparas. Gör plats och öppna sedan butiken igen.</translation>
    </message>
    <message>
        <source>The disk that holds the shop is nearly full: %1 MB are left. Make room before it stops saving.</source>
        <translation>Disken där butiken ligger är nästan full: %1 MB är kvar. Gör plats innan den slutar spara.</translation>
    </message>
</context>
<context>
    <name>SortKeys</name>
    <message>
        <source>The rules for sorting names could not be loaded.</source>
        <translation>Reglerna för hur namn sorteras kunde inte läsas in.</translation>
    </message>
</context>
<context>
    <name>StampCount</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n belöning klar</numerusform>
            <numerusform>%n belöningar klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the next</source>
        <translation>
            <numerusform>%n på nästa</numerusform>
            <numerusform>%n på nästa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on the next card</source>
        <translation>%1 av %2 på nästa kort</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Nothing was saved; make room and save again.</source>
        <translation>Disken är full. Inget sparades; frigör plats och spara igen.</translation>
    </message>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Butiksfilen kan bara läsas, inte ändras.</translation>
    </message>
    <message>
        <source>The shop file cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>Butiksfilen kan inte öppnas. Kontrollera att du får läsa och skriva i den och dess mapp.</translation>
    </message>
    <message>
        <source>The shop file is damaged. Restore the newest good backup.</source>
        <translation>Butiksfilen är skadad. Återställ den senaste felfria säkerhetskopian.</translation>
    </message>
    <message>
        <source>This is not a Regulars shop file.</source>
        <translation>Det här är ingen butiksfil från Regulars.</translation>
    </message>
    <message>
        <source>Another program is holding the shop file. Close it and try again.</source>
        <translation>Ett annat program använder butiksfilen. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>The disk does not read or write the shop file as it should. Check the disk and its cable.</source>
        <translation>Disken läser eller skriver inte butiksfilen som den ska. Kontrollera disken och dess kabel.</translation>
    </message>
    <message>
        <source>The shop file did not accept the change. Nothing was saved.</source>
        <translation>Butiksfilen tog inte emot ändringen. Inget sparades.</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>green</source>
        <translation>grön</translation>
    </message>
    <message>
        <source>terracotta</source>
        <translation>terrakotta</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>bärnsten</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>raspberry</source>
        <translation>hallon</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkos</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>mossa</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>This tag is no longer there.</source>
        <translation>Etiketten finns inte längre.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>En etikett behöver ett namn.</translation>
    </message>
    <message>
        <source>A tag has no comma in it.</source>
        <translation>En etikett får inte innehålla komma.</translation>
    </message>
    <message>
        <source>Another tag is called “%1” already. Merge the two instead.</source>
        <translation>En annan etikett heter redan ”%1”. Slå ihop de två i stället.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb.</source>
        <translation>En färg skrivs som #rrggbb.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>En etikett kan inte slås ihop med sig själv.</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>A follow-up needs a day that exists.</source>
        <translation>En uppföljning behöver en dag som finns.</translation>
    </message>
    <message>
        <source>A time of day lies between 0:00 and 23:59.</source>
        <translation>Ett klockslag ligger mellan 0:00 och 23:59.</translation>
    </message>
    <message>
        <source>There is no task with the number %1.</source>
        <translation>Det finns ingen uppgift med nummer %1.</translation>
    </message>
    <message>
        <source>This was given up already.</source>
        <translation>Det här är redan struket.</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation>Det här är redan klart.</translation>
    </message>
    <message>
        <source>A promise without a day is none: say by when.</source>
        <translation>Ett löfte utan dag är inget löfte: skriv senast när.</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Skriv vad som lovas.</translation>
    </message>
    <message>
        <source>A promise is given to somebody: choose the customer.</source>
        <translation>Ett löfte ges till någon: välj kunden.</translation>
    </message>
    <message>
        <source>Write what the colleague is to know.</source>
        <translation>Skriv vad kollegan behöver veta.</translation>
    </message>
    <message>
        <source>Only an appointment has a length.</source>
        <translation>Bara en bokad tid har en längd.</translation>
    </message>
    <message>
        <source>An appointment needs a time: fri 10.</source>
        <translation>En bokad tid behöver ett klockslag: fre 10.</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <translation>En bokad tid är mellan en minut och ett dygn lång.</translation>
    </message>
    <message>
        <source>A promise is moved with a reason, as the customer would be told.</source>
        <translation>Ett löfte flyttas med en orsak, så som du skulle säga det till kunden.</translation>
    </message>
    <message>
        <source>A promise that is broken wants a reason, as the customer would be told.</source>
        <translation>Ett löfte som bryts behöver en orsak, så som du skulle säga det till kunden.</translation>
    </message>
    <message>
        <source>It is due on that day already.</source>
        <translation>Den är redan till den dagen.</translation>
    </message>
    <message>
        <source>Say how often it comes again: every friday, every 2 weeks.</source>
        <translation>Ange hur ofta den återkommer: varje fredag, varannan vecka.</translation>
    </message>
    <message>
        <source>It would never come again: its last day is before the first.</source>
        <translation>Den skulle aldrig återkomma: sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>This does not come again as it is.</source>
        <translation>Den här återkommer inte.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>called</source>
        <translation>tilltal</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>hela namnet</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>butik</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>vad som lovades</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>A brace stands alone. Write %1 to print one, or close the field.</source>
        <translation>En klammer står ensam. Skriv %1 om den ska skrivas ut, eller stäng fältet.</translation>
    </message>
    <message>
        <source>There is no field %1. The fields are %2.</source>
        <translation>Det finns inget fält %1. Fälten är %2.</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>hälsningsfras</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>“%1” can mean thousands or decimals. Write %2, or two digits behind the mark.</source>
        <translation>”%1” kan betyda tusental eller decimaler. Skriv %2, eller två siffror efter tecknet.</translation>
    </message>
    <message>
        <source>“%1” is too much for one amount: %2 at most.</source>
        <translation>”%1” är för mycket för ett belopp: högst %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as %2.</source>
        <translation>”%1” är inget belopp. Skriv det som %2.</translation>
    </message>
</context>
<context>
    <name>TypedSearch</name>
    <message>
        <source>tag</source>
        <translation>etikett</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ort</translation>
    </message>
    <message>
        <source>due</source>
        <translation>uppföljning</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>company</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hushåll</translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>week</source>
        <translation>vecka</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This cannot be taken back: what it changed has been changed again since.</source>
        <translation>Det här går inte att ångra: det som ändrades har ändrats igen sedan dess.</translation>
    </message>
    <message>
        <source>This cannot be taken back while later work stands on it: “%1” (action %2, by %3). Take that back first.</source>
        <translation>Det här går inte att ångra så länge senare arbete bygger på det: ”%1” (åtgärd %2, av %3). Ångra det först.</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>Det finns ingen åtgärd %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>”%1” kan inte ångras.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>”%1” är redan ångrat.</translation>
    </message>
    <message>
        <source>What “%1” changed is no longer kept, so it cannot be taken back.</source>
        <translation>Det som ”%1” ändrade finns inte kvar, så det kan inte ångras.</translation>
    </message>
    <message>
        <source>“%1” was made by another version and cannot be taken back.</source>
        <translation>”%1” gjordes av en annan version och kan inte ångras.</translation>
    </message>
    <message>
        <source>“%1” could not be taken back whole, so nothing was changed.</source>
        <translation>”%1” kunde inte ångras helt, så inget ändrades.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>After reminders</source>
        <translation>Efter påminnelser</translation>
    </message>
    <message>
        <source>Only in advance</source>
        <translation>Bara i förskott</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The disk failed while saving. Whether the last entry was saved shows when the shop is opened again.</source>
        <translation>Disken strulade när det sparades. Om det sista kom med ser du när butiken öppnas igen.</translation>
    </message>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Butiksfilen kan bara läsas, inte ändras.</translation>
    </message>
    <message>
        <source>%1 rescued %2.regulars</source>
        <translation>%1 räddad %2.regulars</translation>
    </message>
    <message>
        <source>The shop file was moved, removed or replaced while it was open, so saving has stopped.</source>
        <translation>Butiksfilen flyttades, togs bort eller byttes ut medan den var öppen, så inget sparas längre.</translation>
    </message>
    <message>
        <source>Reading goes on; write down what you entered last.</source>
        <translation>Det går fortfarande att läsa; skriv upp det du matade in sist.</translation>
    </message>
    <message>
        <source>Everything it held was saved as “%1”: open that file.</source>
        <translation>Allt som fanns i den sparades som ”%1”: öppna den filen.</translation>
    </message>
    <message>
        <source>The newest entries of “%1” are damaged. Restore the newest good backup.</source>
        <translation>De senaste raderna i ”%1” är skadade. Återställ den senaste felfria säkerhetskopian.</translation>
    </message>
    <message>
        <source>The shop file was moved, removed or replaced while it was open.</source>
        <translation>Butiksfilen flyttades, togs bort eller ersattes medan den var öppen.</translation>
    </message>
</context>
<context>
    <name>WrittenEntry</name>
    <message>
        <source>After &gt; comes a day: fri 10, 2w, 27/11.</source>
        <translation>Efter &gt; kommer en dag: fre 10, 2v, 27/11.</translation>
    </message>
    <message>
        <source>One next step at a time. Write the second one when this is saved.</source>
        <translation>Ett nästa steg åt gången. Skriv det andra när det här är sparat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, först %2</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>That did not work, and nothing was changed. The reason is in the log; please try again.</source>
        <translation>Det gick inte, och inget ändrades. Orsaken står i loggen; försök igen.</translation>
    </message>
</context>
<context>
    <name>regulars::AddressFields</name>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country, when it is abroad</source>
        <translation>Land, om det är utomlands</translation>
    </message>
    <message>
        <source>Only when it is abroad: the name, or two letters like DK</source>
        <translation>Bara utomlands: namnet, eller två bokstäver som DK</translation>
    </message>
</context>
<context>
    <name>regulars::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>En annan mapp…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ligger i</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Var säkerhetskopiorna ligger</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finns ingen säkerhetskopia än.</translation>
    </message>
    <message>
        <source>Last good one: %1</source>
        <translation>Senaste felfria: %1</translation>
    </message>
    <message>
        <source>The newest try went wrong: %1</source>
        <translation>Det senaste försöket gick fel: %1</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 återställd %2</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Made once a day and on quitting, and read back to be sure: seven days, five weeks and twelve months are kept. A folder on another disk survives this one. To go back, restore one into a new file and open that; nothing is ever put over the shop you have.</source>
        <translation>Görs en gång om dagen och vid avslut, och läses tillbaka för säkerhets skull: sju dagar, fem veckor och tolv månader sparas. En mapp på en annan disk överlever den här. För att gå tillbaka, återställ en till en ny fil och öppna den; inget läggs någonsin över butiken du har.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Shops (*.regulars)</source>
        <translation>Butiker (*.regulars)</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Återställ till en ny fil</translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Återställer ”%1”</translation>
    </message>
    <message>
        <source>The backup is restored as “%1”. The shop that is open stayed as it is.</source>
        <translation>Säkerhetskopian är återställd som ”%1”. Butiken som är öppen är oförändrad.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
</context>
<context>
    <name>regulars::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Nothing here is lost: visits, cards and stamps come back with the person.</source>
        <translation>Inget här är förlorat: besök, kort och stämplar kommer tillbaka med personen.</translation>
    </message>
    <message>
        <source>Not seen for long…</source>
        <translation>Inte sedda på länge…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Customers in the bin</source>
        <translation>Kunder i papperskorgen</translation>
    </message>
    <message>
        <source>Enter takes them out of the bin, Space ticks, Delete erases for good</source>
        <translation>Retur hämtar ur papperskorgen, mellanslag bockar för, Delete raderar för gott</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hämta tillbaka</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Papperskorgen är tom</translation>
    </message>
    <message>
        <source>Whoever is moved to the bin waits here, until you take them out or erase them for good.</source>
        <translation>Den som läggs i papperskorgen väntar här tills du hämtar tillbaka eller raderar för gott.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the bin</source>
        <translation>Läser papperskorgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln förbockad</numerusform>
            <numerusform>%Ln förbockade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln</source>
        <translation>
            <numerusform>Hämta tillbaka %Ln</numerusform>
            <numerusform>Hämta tillbaka %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>%1 är tillbaka ur papperskorgen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back from the bin.</source>
        <translation>
            <numerusform>%Ln kund är tillbaka ur papperskorgen.</numerusform>
            <numerusform>%Ln kunder är tillbaka ur papperskorgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BusinessSection</name>
    <message>
        <source>Payment, language, roles</source>
        <translation>Betalning, språk, roller</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Som butiken</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Hur som helst</translation>
    </message>
    <message>
        <source>Is to the shop: %1</source>
        <translation>Är för butiken: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Reach them by</source>
        <translation>Nås helst via</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
</context>
<context>
    <name>regulars::CardPanel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Bonuskort</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stämpla</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Lös in</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Ge ett kort</translation>
    </message>
    <message>
        <source>Reverses the latest stamp or reward; nothing is erased</source>
        <translation>Tar tillbaka den senaste stämpeln eller belöningen; inget raderas</translation>
    </message>
    <message>
        <source>Take back the latest stamp or reward</source>
        <translation>Ta tillbaka den senaste stämpeln eller belöningen</translation>
    </message>
    <message>
        <source>Number of a printed card</source>
        <translation>Nummer på ett tryckt kort</translation>
    </message>
    <message>
        <source>or the number of a printed card</source>
        <translation>eller numret på ett tryckt kort</translation>
    </message>
    <message numerus="yes">
        <source>No card yet. %n stamp(s) lead to the reward.</source>
        <translation>
            <numerusform>Inget kort än. %n stämpel ger belöningen.</numerusform>
            <numerusform>Inget kort än. %n stämplar ger belöningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is full: %1</source>
        <translation>Kortet är fullt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more, then %1</source>
        <translation>
            <numerusform>%n kvar, sedan %1</numerusform>
            <numerusform>%n kvar, sedan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>gäller till %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Stamped: the card is full.</source>
        <translation>Stämplat: kortet är fullt.</translation>
    </message>
    <message>
        <source>Card %1 is given.</source>
        <translation>Kort %1 är utdelat.</translation>
    </message>
    <message>
        <source>Reward used: %1. The card stands at %2.</source>
        <translation>Belöning använd: %1. Kortet står på %2.</translation>
    </message>
    <message>
        <source>Stamped: %1.</source>
        <translation>Stämplat: %1.</translation>
    </message>
    <message>
        <source>Taken back: the card stands at %1.</source>
        <translation>Taget tillbaka: kortet står på %1.</translation>
    </message>
</context>
<context>
    <name>regulars::CardPicture</name>
    <message>
        <source>The card: %1</source>
        <translation>Kortet: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CardsPlace</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Föregående ark</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nästa ark</translation>
    </message>
    <message>
        <source>starts at card %1 of %2</source>
        <translation>börjar på kort %1 av %2</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Ingen står på tur</translation>
    </message>
    <message>
        <source>Nobody who is due can get a card</source>
        <translation>Ingen som står på tur kan få kort</translation>
    </message>
    <message>
        <source>No birthday without its card up to this day. Look further ahead at the left, or write birthdays down with your customers.</source>
        <translation>Ingen födelsedag saknar kort fram till den här dagen. Titta längre fram till vänster, eller fyll i kundernas födelsedagar.</translation>
    </message>
    <message>
        <source>No follow-up asks for a card up to this day. Look further ahead at the left, or promise something when you log a visit.</source>
        <translation>Ingen uppföljning behöver kort fram till den här dagen. Titta längre fram till vänster, eller lova något när du antecknar ett besök.</translation>
    </message>
    <message>
        <source>Everyone who accepts post has their card already. Ask your customers whether they like post, and note it with them.</source>
        <translation>Alla som tar emot post har redan fått sitt kort. Fråga dina kunder om de vill ha post, och skriv upp det hos dem.</translation>
    </message>
    <message>
        <source>Choose other cards</source>
        <translation>Välj andra kort</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Skriv ut %n kort</numerusform>
            <numerusform>Skriv ut %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>A field in the text cannot be filled in</source>
        <translation>Ett fält i texten kan inte fyllas i</translation>
    </message>
    <message>
        <source>First answer whether the last cards came out right</source>
        <translation>Svara först om de förra korten blev bra</translation>
    </message>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Spara korten som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Saved: “%1”. Print it at 100 %, then say whether the cards came out right.</source>
        <translation>Sparat: ”%1”. Skriv ut i 100 % och säg sedan om korten blev bra.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) noted as printed.</source>
        <translation>
            <numerusform>%n kort antecknat som utskrivet.</numerusform>
            <numerusform>%n kort antecknade som utskrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 printed, %2 spoiled: those stay due.</source>
        <translation>%1 utskrivna, %2 förstörda: de ligger kvar på tur.</translation>
    </message>
    <message>
        <source>1 Who</source>
        <translation>1 Vem</translation>
    </message>
    <message>
        <source>2 What</source>
        <translation>2 Vad</translation>
    </message>
    <message>
        <source>3 Print</source>
        <translation>3 Skriv ut</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>The whole sheet (0 in the preview)</source>
        <translation>Hela arket (0 i förhandsvisningen)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>As wide as there is room (2 in the preview)</source>
        <translation>Så brett som det får plats (2 i förhandsvisningen)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>In its true size (1 in the preview)</source>
        <translation>I verklig storlek (1 i förhandsvisningen)</translation>
    </message>
    <message>
        <source>No card is due to %1 up to %2.</source>
        <translation>Inget kort är aktuellt för %1 till och med %2.</translation>
    </message>
    <message>
        <source>See all cards</source>
        <translation>Visa alla kort</translation>
    </message>
    <message>
        <source>No card for %1: %2.</source>
        <translation>Inget kort till %1: %2.</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesList</name>
    <message>
        <source>Every change, newest first</source>
        <translation>Alla ändringar, nyast först</translation>
    </message>
    <message>
        <source>Space takes it back, Enter shows every value</source>
        <translation>Mellanslag ångrar, Retur visar alla värden</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesModel</name>
    <message>
        <source>What it changed is no longer kept.</source>
        <translation>Det som ändrades finns inte kvar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; Enter shows them</source>
        <translation>
            <numerusform>och %n till; Retur visar den</numerusform>
            <numerusform>och %n till; Retur visar dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>many people at once</source>
        <translation>många på en gång</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesPage</name>
    <message>
        <source>Changes of %1</source>
        <translation>Ändringar: %1</translation>
    </message>
    <message>
        <source>Everything that was done to this record, newest first.</source>
        <translation>Allt som gjorts med den här posten, nyast först.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Läser loggen</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Inget är antecknat</translation>
    </message>
    <message>
        <source>The journal does not tell how this record came into the book.</source>
        <translation>Loggen säger inte hur posten kom in i boken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln; more come when you scroll</source>
        <translation>
            <numerusform>Den senaste (%Ln); fler kommer när du rullar</numerusform>
            <numerusform>De senaste %Ln; fler kommer när du rullar</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Det här är redan ångrat.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Det här går inte att ångra.</translation>
    </message>
    <message>
        <source>Take back for everybody</source>
        <translation>Ångra för alla</translation>
    </message>
    <message>
        <source>This was done to many people at once. Taking it back takes it back for all of them.</source>
        <translation>Det här gjordes för många på en gång. Ångrar du så ångras det för alla.</translation>
    </message>
    <message>
        <source>Take back for all</source>
        <translation>Ångra för alla</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ChoiceList</name>
    <message>
        <source>Enter changes it, Delete removes it, Alt with Up or Down moves it</source>
        <translation>Retur ändrar, Delete tar bort, Alt med Upp eller Ned flyttar</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Retur ändrar, Delete tar bort</translation>
    </message>
</context>
<context>
    <name>regulars::ColleaguesCard</name>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Name of a new colleague</source>
        <translation>Namn på en ny kollega</translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation>Lägg till kollegan</translation>
    </message>
    <message>
        <source>Everything written is signed with the name of whoever is at the counter; choose it at the top of the window.</source>
        <translation>Allt som skrivs signeras med namnet på den som står vid disken; välj det högst upp i fönstret.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 jobbar här nu.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Ändra PIN-koden…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Ange en PIN-kod…</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>Ändra PIN-koden för %1</translation>
    </message>
    <message>
        <source>Set a PIN for %1</source>
        <translation>Ange en PIN-kod för %1</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>har PIN-kod</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnModel</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 blir: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Till exempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
</context>
<context>
    <name>regulars::Composer</name>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Raden finns inte längre i historiken.</translation>
    </message>
    <message>
        <source>Save or empty what is being written first.</source>
        <translation>Spara eller töm det du håller på att skriva först.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Det finns inget att spara än.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring upp</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Raden är ändrad.</translation>
    </message>
    <message>
        <source>Call logged.</source>
        <translation>Samtalet är antecknat.</translation>
    </message>
    <message>
        <source>Visit logged.</source>
        <translation>Besöket är antecknat.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Anteckningen är sparad.</translation>
    </message>
    <message>
        <source>%1 Next: %2</source>
        <translation>%1 Nästa: %2</translation>
    </message>
    <message>
        <source>c</source>
        <comment>letter of Call</comment>
        <extracomment>The letter that picks &quot;Call&quot; in the empty composer; the letters must differ</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>v</source>
        <comment>letter of Visit</comment>
        <extracomment>The letter that picks &quot;Visit&quot;</extracomment>
        <translation>b</translation>
    </message>
    <message>
        <source>n</source>
        <comment>letter of Note</comment>
        <extracomment>The letter that picks &quot;Note&quot;</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What was said or done. A line like “&gt; fri 10 call back” sets the next step.</source>
        <translation>Vad som sades eller gjordes. En rad som ”&gt; fre 10 ring upp” bestämmer nästa steg.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>%1, then Tab, in the empty field</source>
        <translation>%1 och sedan Tabb i det tomma fältet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Låt det vara som det var</translation>
    </message>
    <message>
        <source>This key leads here from anywhere</source>
        <translation>Den här tangenten leder hit var du än är</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stämpel</translation>
    </message>
    <message>
        <source>Stamp the card for this visit</source>
        <translation>Stämpla kortet för det här besöket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Fick svar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Lämnade meddelande</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Om tre dagar</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Om två veckor</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Om en månad</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Ingen uppföljning</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Vem som helst</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Direction of the call: %1</source>
        <translation>Samtalets riktning: %1</translation>
    </message>
    <message>
        <source>You called. Press to change: the customer called</source>
        <translation>Du ringde. Tryck för att ändra: kunden ringde</translation>
    </message>
    <message>
        <source>The customer called. Press to change: you called</source>
        <translation>Kunden ringde. Tryck för att ändra: du ringde</translation>
    </message>
    <message>
        <source>How the call ended: %1</source>
        <translation>Hur samtalet slutade: %1</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>Följ upp: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>För: %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>vem som helst</translation>
    </message>
    <message>
        <source>Changing the call of %1</source>
        <translation>Ändrar samtalet %1</translation>
    </message>
    <message>
        <source>Changing the visit of %1</source>
        <translation>Ändrar besöket %1</translation>
    </message>
    <message>
        <source>Changing the note of %1</source>
        <translation>Ändrar anteckningen %1</translation>
    </message>
    <message>
        <source>Less than nothing means that something came back. Write what came back.</source>
        <translation>Mindre än noll betyder att något kom tillbaka. Skriv vad som kom tillbaka.</translation>
    </message>
    <message>
        <source>What came back earns no stamp. Take the stamp off this visit.</source>
        <translation>Det som kom tillbaka ger ingen stämpel. Ta bort stämpeln från besöket.</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation>Det här är redan klart.</translation>
    </message>
    <message>
        <source>p</source>
        <comment>letter of Promise</comment>
        <extracomment>The letter that picks &quot;Promise&quot;</extracomment>
        <translation>l</translation>
    </message>
    <message>
        <source>a</source>
        <comment>letter of Appointment</comment>
        <extracomment>The letter that picks &quot;Appointment&quot;</extracomment>
        <translation>t</translation>
    </message>
    <message>
        <source>What came of: %1</source>
        <translation>Vad det blev av: %1</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Låt det stå öppet</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Tid</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the appointment takes: %1</source>
        <translation>Hur lång den bokade tiden är: %1</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Senast när?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>När?</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Kommer %1</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Skriv vad som lovas.</translation>
    </message>
    <message>
        <source>A promise without a day is none. Write by when in a line like “&gt; fri”.</source>
        <translation>Ett löfte utan dag är inget löfte. Skriv senast när på en rad som ”&gt; fre”.</translation>
    </message>
    <message>
        <source>Write when they come, day and time, in a line like “&gt; fri 10”.</source>
        <translation>Skriv när kunden kommer, dag och tid, på en rad som ”&gt; fre 10”.</translation>
    </message>
    <message>
        <source>Clashes with %1 at %2.</source>
        <translation>Krockar med %1 kl. %2.</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Lovat senast %1</translation>
    </message>
    <message>
        <source>Comes on %1</source>
        <translation>Kommer %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Klart: %1.</translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter of Complaint</comment>
        <extracomment>The sign that picks &quot;Complaint&quot;</extracomment>
        <translation>!</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Small matter</source>
        <translation>Småsak</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Allvarlig</translation>
    </message>
    <message>
        <source>Somebody may come to harm</source>
        <translation>Någon kan komma till skada</translation>
    </message>
    <message>
        <source>How bad it is: %1</source>
        <translation>Hur illa det är: %1</translation>
    </message>
    <message>
        <source>Write what the complaint is about.</source>
        <translation>Skriv vad reklamationen gäller.</translation>
    </message>
    <message>
        <source>Complaint taken.</source>
        <translation>Reklamationen är mottagen.</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionGroup</name>
    <message>
        <source>How the comparisons of this group are joined</source>
        <translation>Hur gruppens jämförelser hänger ihop</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Allt det här stämmer</translation>
    </message>
    <message>
        <source>Any of these is true</source>
        <translation>Något av det här stämmer</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Inget av det här stämmer</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Inte allt det här stämmer</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Ta bort gruppen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionRow</name>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>until</source>
        <translation>till och med</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>since</source>
        <translation>från och med</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>de senaste</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>de närmaste</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>not</source>
        <translation>inte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Turns this comparison round</source>
        <translation>Vänder på jämförelsen</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>någonsin</translation>
    </message>
    <message>
        <source>Take this comparison away (Ctrl+Delete)</source>
        <translation>Ta bort jämförelsen (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentFields</name>
    <message>
        <source>What they were asked for, and with which words</source>
        <translation>Vad kunden tillfrågats om, och med vilka ord</translation>
    </message>
    <message>
        <source>May be written to or called: %1</source>
        <translation>Får kontaktas: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentMarks</name>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nej</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: inte tillfrågad</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>inte tillfrågad än</translation>
    </message>
    <message>
        <source>%1: yes for %2</source>
        <translation>%1: ja till %2</translation>
    </message>
</context>
<context>
    <name>regulars::ContactRows</name>
    <message>
        <source>Label of: %1</source>
        <translation>Etikett för: %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Alt+Down opens its label</source>
        <translation>Alt+Nedåt öppnar etiketten</translation>
    </message>
    <message>
        <source>One more: key ↓</source>
        <translation>En till: tangent ↓</translation>
    </message>
    <message>
        <source>What else can be done with this line</source>
        <translation>Vad mer som kan göras med raden</translation>
    </message>
    <message>
        <source>Alt+Down opens its label, Alt+Right what else can be done with it</source>
        <translation>Alt+Nedåt öppnar etiketten, Alt+Höger visar vad mer som kan göras</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Lägg den först</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>regulars::Counter</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Kunden finns inte längre i boken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Card %1 belongs to nobody yet. Open a customer to give it to them.</source>
        <translation>Kort %1 tillhör ingen än. Öppna en kund för att ge kortet till den.</translation>
    </message>
    <message>
        <source>You have done nothing here that can be taken back. What was done earlier is taken back under “Just happened” in Today.</source>
        <translation>Du har inte gjort något här som kan tas tillbaka. Det som gjordes tidigare tas tillbaka under ”Nyss hänt” i I dag.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Customers are still being brought in; the window closes when that is done. Close again to stop it: then none of them is taken in.</source>
        <translation>Kunder hämtas fortfarande in; fönstret stängs när det är klart. Stäng igen för att avbryta: då hämtas ingen av dem in.</translation>
    </message>
    <message>
        <source>What was brought in is still being taken back; the window closes when that is done.</source>
        <translation>Det som hämtades in tas fortfarande tillbaka; fönstret stängs när det är klart.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) share the number that rings: choose who it is.</source>
        <translation>
            <numerusform>%n kund har numret som ringer: välj vem det är.</numerusform>
            <numerusform>%n kunder delar numret som ringer: välj vem det är.</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Ge det till %1</translation>
    </message>
    <message>
        <source>%1 rings, and nobody in the book has that number.</source>
        <translation>%1 ringer, och ingen i boken har det numret.</translation>
    </message>
    <message>
        <source>The number is %1’s now.</source>
        <translation>Numret är nu sparat hos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) were tried for %1 since the last right one.</source>
        <translation>
            <numerusform>%n felaktig PIN-kod har prövats för %1 sedan den senaste rätta.</numerusform>
            <numerusform>%n felaktiga PIN-koder har prövats för %1 sedan den senaste rätta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morgonblad</translation>
    </message>
    <message>
        <source>The morning sheet is on its way to the printer.</source>
        <translation>Morgonbladet är på väg till skrivaren.</translation>
    </message>
    <message>
        <source>The printer did not take the morning sheet. Look whether it is on and has paper, and try again.</source>
        <translation>Skrivaren tog inte emot morgonbladet. Se efter om den är på och har papper, och försök igen.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerForm</name>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>“%1” is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>”%1” är inget datum. Det räcker med år, månad och dag, eller en del av dem.</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>%1 finns i boken.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 är ändrad.</translation>
    </message>
    <message>
        <source>The form was closed without saving.</source>
        <translation>Formuläret stängdes utan att sparas.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>As people write it</source>
        <translation>Som man skriver det</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>En adress till</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Words with commas between: wedding 2027, pays by invoice</source>
        <translation>Ord med komman emellan: bröllop 2027, betalar mot faktura</translation>
    </message>
    <message>
        <source>Good to know: sizes, tastes, the dog&apos;s name</source>
        <translation>Bra att veta: storlekar, smak, hundens namn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Has agreed to</source>
        <translation>Har sagt ja till</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Inget behövde ändras.</translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>%1 är tillbaka ur papperskorgen.</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as it is.</source>
        <translation>Det här ser inte ut som ett helt telefonnummer. Det sparas som det är.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Det här ser inte ut som en e-postadress. Det sparas som det är.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerHeader</name>
    <message>
        <source>Call</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Print a card for this customer</source>
        <translation>Skriv ut ett kort till kunden</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Mer för kunden</translation>
    </message>
    <message>
        <source>No phone or e-mail yet</source>
        <translation>Ingen telefon eller e-post än</translation>
    </message>
    <message>
        <source>Call: no phone number is known</source>
        <translation>Ring: inget telefonnummer finns</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>i papperskorgen</translation>
    </message>
    <message>
        <source>Undo brings this customer back</source>
        <translation>Ångra hämtar tillbaka kunden</translation>
    </message>
    <message>
        <source>Regular · since %1</source>
        <translation>Stamkund · sedan %1</translation>
    </message>
    <message>
        <source>Came at least 3 times in the last 12 months</source>
        <translation>Kom minst 3 gånger de senaste 12 månaderna</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>glider iväg</translation>
    </message>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Kommer oftast varje dag</numerusform>
            <numerusform>Kommer oftast med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Skriv ett e-brev</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Lägg i papperskorgen</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>How they pay, from experience</source>
        <translation>Hur kunden brukar betala</translation>
    </message>
    <message>
        <source>Changes, and taking them back…</source>
        <translation>Ändringar, och ångra dem…</translation>
    </message>
    <message>
        <source>Twice in the book?</source>
        <translation>Två gånger i boken?</translation>
    </message>
    <message>
        <source>Part from a merged record…</source>
        <translation>Dela från en ihopslagen post…</translation>
    </message>
    <message>
        <source>Hand out their data…</source>
        <translation>Lämna ut kundens uppgifter…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListDelegate</name>
    <message>
        <source>not seen yet</source>
        <translation>inte sedd än</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>glider iväg</translation>
    </message>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Kommer oftast varje dag</numerusform>
            <numerusform>Kommer oftast med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamps: %1</source>
        <translation>Stämplar: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListModel</name>
    <message>
        <source>not seen yet</source>
        <translation>inte sedd än</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>glider iväg</translation>
    </message>
    <message>
        <source>Stamps: %1</source>
        <translation>Stämplar: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListPanel</name>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>Try a part of the name, the last digits of the phone number, or the card.</source>
        <translation>Prova en del av namnet, de sista siffrorna i telefonnumret eller kortet.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen här</translation>
    </message>
    <message>
        <source>At the moment no customer is one of these.</source>
        <translation>Just nu hör ingen kund hit.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Inga kunder än</translation>
    </message>
    <message>
        <source>Add the first one when they stand in front of you, or bring in a list you already have under Settings.</source>
        <translation>Lägg till den första när kunden står framför dig, eller hämta in en lista du redan har under Inställningar.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n träff på ”%1”</numerusform>
            <numerusform>%n träffar på ”%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read any more</source>
        <translation>Filtret går inte längre att läsa</translation>
    </message>
</context>
<context>
    <name>regulars::CustomersPlace</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen är vald</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or find them by name, phone, card or e-mail with Ctrl+K.</source>
        <translation>Välj någon i listan, eller sök på namn, telefon, kort eller e-post med Ctrl+K.</translation>
    </message>
    <message>
        <source>This is what you began to write; it is not saved yet.</source>
        <translation>Det här är vad du började skriva; det är inte sparat än.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>Whoever was open is not in the book any more.</source>
        <translation>Den som var öppen finns inte i boken längre.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Back in the book.</source>
        <translation>Tillbaka i boken.</translation>
    </message>
</context>
<context>
    <name>regulars::DateEdit</name>
    <message>
        <source>for example %1</source>
        <translation>till exempel %1</translation>
    </message>
    <message>
        <source>This is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>Det här är inget datum. Det räcker med år, månad och dag, eller en del av dem.</translation>
    </message>
</context>
<context>
    <name>regulars::DriftingCard</name>
    <message>
        <source>Drifting regulars</source>
        <translation>Stamkunder som glider iväg</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Letar …</translation>
    </message>
    <message>
        <source>Regulars came at least three times in the last twelve months. They drift when they stay away more than one and a half times as long as usual, and over 14 days.</source>
        <translation>Stamkunder har kommit minst tre gånger de senaste tolv månaderna. De glider iväg när de är borta mer än en och en halv gång så länge som vanligt, och över 14 dagar.</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Retur öppnar kunden</translation>
    </message>
    <message>
        <source>worth %1 a year</source>
        <translation>värd %1 om året</translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s), away %1</source>
        <translation>
            <numerusform>oftast varje dag, nu %1 dagar</numerusform>
            <numerusform>oftast %n dagar emellan, nu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: every regular came when they usually do.</source>
        <translation>Ingen: alla stamkunder kom som de brukar.</translation>
    </message>
</context>
<context>
    <name>regulars::DueCardsCard</name>
    <message>
        <source>Cards to print</source>
        <translation>Kort att skriva ut</translation>
    </message>
    <message>
        <source>Birthday cards</source>
        <translation>Födelsedagskort</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Holiday cards</source>
        <translation>Julkort</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Räknar …</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) to %1</source>
        <translation>
            <numerusform>%n födelsedag t.o.m. %1</numerusform>
            <numerusform>%n födelsedagar t.o.m. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised, due to %1</source>
        <translation>
            <numerusform>%n utlovat, t.o.m. %1</numerusform>
            <numerusform>%n utlovade, t.o.m. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accept(s) post</source>
        <translation>
            <numerusform>%n tar emot post</numerusform>
            <numerusform>%n tar emot post</numerusform>
        </translation>
    </message>
    <message>
        <source>to everyone who accepts post</source>
        <translation>till alla som tar emot post</translation>
    </message>
    <message>
        <source>No card is due to %1.</source>
        <translation>Inget kort ska ut till och med %1.</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesPage</name>
    <message>
        <source>Pairs that may be one person. Nothing is merged without you.</source>
        <translation>Par som kan vara samma person. Inget slås ihop utan dig.</translation>
    </message>
    <message>
        <source>Comparing everybody in the book</source>
        <translation>Jämför alla i boken</translation>
    </message>
    <message>
        <source>Who else may be %1.</source>
        <translation>Vem mer som kan vara %1.</translation>
    </message>
    <message>
        <source>Looking through the book</source>
        <translation>Letar igenom boken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln par</numerusform>
        </translation>
    </message>
    <message>
        <source>No twin was found</source>
        <translation>Ingen dubblett hittades</translation>
    </message>
    <message>
        <source>Nobody in the book looks like the same person.</source>
        <translation>Ingen i boken ser ut som samma person.</translation>
    </message>
    <message>
        <source>No sure pair</source>
        <translation>Inget säkert par</translation>
    </message>
    <message>
        <source>Nobody stands here twice beyond doubt. Pairs that are likely may still be worth a look.</source>
        <translation>Ingen står här två gånger utom allt tvivel. Troliga par kan ändå vara värda en titt.</translation>
    </message>
    <message>
        <source>Show likely pairs</source>
        <translation>Visa troliga par</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>Ingen står här två gånger</translation>
    </message>
    <message>
        <source>Every customer looks like a person of their own. Pairs you said are two people are not shown again.</source>
        <translation>Varje kund ser ut som en egen person. Par som du sagt är två personer visas inte igen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Leta igen</translation>
    </message>
    <message>
        <source>%1 and %2 are two people; they are not offered as one again.</source>
        <translation>%1 och %2 är två personer; de föreslås inte som en igen.</translation>
    </message>
    <message>
        <source>Merge all sure pairs</source>
        <translation>Slå ihop alla säkra par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are surely one person. Each is merged into its oldest record; the others wait in the bin. It is one action and can be taken back whole, or parted one by one.</source>
        <translation>
            <numerusform>%Ln par är säkert samma person. Det slås ihop i den äldsta posten; den andra väntar i papperskorgen. Det är en enda åtgärd som kan ångras, och de två kan delas igen.</numerusform>
            <numerusform>%Ln par är säkert samma person. Vart och ett slås ihop i den äldsta posten; de andra väntar i papperskorgen. Det är en enda åtgärd som kan ångras helt, eller delas par för par.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Slå ihop %Ln par</numerusform>
            <numerusform>Slå ihop %Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %Ln pair(s)</source>
        <translation>
            <numerusform>Slår ihop %Ln par</numerusform>
            <numerusform>Slår ihop %Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>%Ln post ihopslagen.</numerusform>
            <numerusform>%Ln poster ihopslagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twice in the book?</source>
        <translation>Två gånger i boken?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Säkra</translation>
    </message>
    <message>
        <source>Only pairs that are surely one person</source>
        <translation>Bara par som säkert är samma person</translation>
    </message>
    <message>
        <source>Also likely</source>
        <translation>Även troliga</translation>
    </message>
    <message>
        <source>Also pairs that are worth a look</source>
        <translation>Även par som är värda en titt</translation>
    </message>
    <message>
        <source>Merge all sure pairs…</source>
        <translation>Slå ihop alla säkra par…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Par som kan vara samma person</translation>
    </message>
    <message>
        <source>Enter compares the two, N says they are two people</source>
        <translation>Retur jämför de två, I säger att det är två personer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: not the same person</comment>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>regulars::ErasePage</name>
    <message>
        <source>Erase %1 for good</source>
        <translation>Radera %1 för gott</translation>
    </message>
    <message>
        <source>This cannot be taken back. The bin keeps everything; this keeps nothing that has a name.</source>
        <translation>Det här går inte att ångra. Papperskorgen sparar allt; här blir inget kvar som har ett namn.</translation>
    </message>
    <message>
        <source>Goes, from the book and from what was recorded of it</source>
        <translation>Försvinner, ur boken och ur loggen</translation>
    </message>
    <message>
        <source>Stays, without words and without a name</source>
        <translation>Blir kvar, utan ord och utan namn</translation>
    </message>
    <message>
        <source>Copies that still hold this person</source>
        <translation>Kopior där personen finns kvar</translation>
    </message>
    <message>
        <source>So that the shop&apos;s sums stay right: the days and amounts of visits, and stamps. Nobody can be told from them.</source>
        <translation>För att butikens summor ska stämma: dagar och belopp för besök, samt stämplar. Ingen kan kännas igen på dem.</translation>
    </message>
    <message>
        <source>When such a copy is restored, this person is erased from it again. Remove the copies to be rid of what is in them.</source>
        <translation>När en sådan kopia återställs raderas personen ur den igen. Ta bort kopiorna för att bli av med det som finns i dem.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The name and every field of the record</source>
        <translation>Namnet och alla fält i posten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into it go with it.</source>
        <translation>
            <numerusform>%n post som slagits ihop med den försvinner också.</numerusform>
            <numerusform>%n poster som slagits ihop med den försvinner också.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>%1 goes from the book for good, and from what was recorded of every action. This cannot be taken back.</source>
        <translation>%1 försvinner för gott ur boken och ur loggen över allt som gjorts. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>%1 was erased for good.</source>
        <translation>%1 raderades för gott.</translation>
    </message>
</context>
<context>
    <name>regulars::ExportPanel</name>
    <message>
        <source>Take the shop out</source>
        <translation>Ta ut butiken</translation>
    </message>
    <message>
        <source>What is yours, in forms other programs read. Nothing in the book changes.</source>
        <translation>Det som är ditt, i former som andra program kan läsa. Inget i boken ändras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Customers as a table</source>
        <translation>Kunder som tabell</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>One row a customer, with phones, e-mails, addresses, dates, tags and consents. For spreadsheets and other programs, and this one reads it back the same. Opens in a spreadsheet without running anything somebody may have written into a name.</source>
        <translation>En rad per kund, med telefon, e-post, adresser, datum, etiketter och samtycken. För kalkylprogram och andra program, och det här läser tillbaka den likadan. Öppnas i ett kalkylprogram utan att köra något som någon kan ha skrivit i ett namn.</translation>
    </message>
    <message>
        <source>The whole shop: customers, visits, calls, promises, cards and stamps. For moving to another program, or for keeping. The same shop always gives the same file.</source>
        <translation>Hela butiken: kunder, besök, samtal, löften, kort och stämplar. För att flytta till ett annat program, eller för att spara. Samma butik ger alltid samma fil.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Spara som JSON…</translation>
    </message>
    <message>
        <source>“%1” is the shop itself. Choose another name.</source>
        <translation>”%1” är själva butiken. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Skriver ”%1”</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” kunde inte skrivas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln kund skriven till ”%1”.</numerusform>
            <numerusform>%Ln kunder skrivna till ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Avbrutet. Ingen fil skrevs.</translation>
    </message>
</context>
<context>
    <name>regulars::FactLine</name>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Något att veta</translation>
    </message>
    <message>
        <source>38 · shoe 39; Enter keeps it</source>
        <translation>38 · sko 39; Retur sparar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Gillar</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Gillar inte</translation>
    </message>
    <message>
        <source>Name is said</source>
        <translation>Namnet uttalas</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Husdjur</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Good to know: %1 %2</source>
        <translation>Bra att veta: %1 %2</translation>
    </message>
</context>
<context>
    <name>regulars::FactsSection</name>
    <message>
        <source>Sizes, tastes, how the name is said</source>
        <translation>Storlekar, smak, hur namnet uttalas</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Något att veta</translation>
    </message>
    <message>
        <source>38 · shoe 39</source>
        <translation>38 · sko 39</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Att veta</translation>
    </message>
</context>
<context>
    <name>regulars::FieldDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Vad ”%1” blir</translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Whatever your shop needs to know besides: a size, the car, the insurance number.</source>
        <translation>Vad din butik behöver veta därutöver: en storlek, bilen, försäkringsnumret.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt fält</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Fältets namn</translation>
    </message>
    <message>
        <source>What is said in it</source>
        <translation>Vad som står i det</translation>
    </message>
    <message>
        <source>The choices, one a line</source>
        <translation>Valen, ett per rad</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>The field %1 is changed.</source>
        <translation>Fältet %1 är ändrat.</translation>
    </message>
    <message>
        <source>There is a field %1 now.</source>
        <translation>Nu finns fältet %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have something in it. Undo brings it back with the field.</source>
        <translation>
            <numerusform>%n kund har något i det. Ångra hämtar tillbaka det med fältet.</numerusform>
            <numerusform>%n kunder har något i det. Ångra hämtar tillbaka det med fältet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the field %1?</source>
        <translation>Ta bort fältet %1?</translation>
    </message>
    <message>
        <source>The field %1 is removed.</source>
        <translation>Fältet %1 är borttaget.</translation>
    </message>
    <message>
        <source>The fields are in their new order.</source>
        <translation>Fälten ligger i sin nya ordning.</translation>
    </message>
    <message>
        <source>These filters ask for it and find nobody without it: %1.</source>
        <translation>De här filtren frågar efter det och hittar ingen utan det: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::FileRows</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>”%1” kan inte läsas: %2</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>”%1” är ingen fil.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Kopian kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Enter saves a copy, Delete removes the file</source>
        <translation>Retur sparar en kopia, Delete tar bort filen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bifoga en fil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Bifogad: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>En kopia ligger i %1.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>regulars::FilterChips</name>
    <message>
        <source>New filter</source>
        <translation>Nytt filter</translation>
    </message>
    <message>
        <source>New filter: put together what must be true</source>
        <translation>Nytt filter: sätt ihop det som ska stämma</translation>
    </message>
    <message>
        <source>%1 (only you see this filter)</source>
        <translation>%1 (bara du ser det här filtret)</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Visa det för alla</translation>
    </message>
    <message>
        <source>Show it only to me</source>
        <translation>Visa det bara för mig</translation>
    </message>
    <message>
        <source>Change all of them…</source>
        <translation>Ändra alla…</translation>
    </message>
    <message>
        <source>Everybody sees “%1” now.</source>
        <translation>Alla ser ”%1” nu.</translation>
    </message>
    <message>
        <source>Only you see “%1” now.</source>
        <translation>Bara du ser ”%1” nu.</translation>
    </message>
    <message>
        <source>The filter “%1” is gone.</source>
        <translation>Filtret ”%1” är borttaget.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Flytta bakåt</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Flytta framåt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>regulars::FilterEditor</name>
    <message>
        <source>Who is in it</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Samma som text</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Alla ser det</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Spara filtret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Change the filter “%1”</source>
        <translation>Ändra filtret ”%1”</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nytt filter</translation>
    </message>
    <message>
        <source>Enter adds the next comparison, Ctrl+Delete takes one away. Either form can be written; the other follows.</source>
        <translation>Retur lägger till nästa jämförelse, Ctrl+Delete tar bort en. Skriv i vilken form du vill; den andra följer med.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Inte klart än</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Another filter is called “%1” already.</source>
        <translation>Ett annat filter heter redan ”%1”.</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>Filtret ”%1” är sparat.</translation>
    </message>
    <message>
        <source>The filter “%1” is gone.</source>
        <translation>Filtret ”%1” är borttaget.</translation>
    </message>
</context>
<context>
    <name>regulars::FirstRowsModel</name>
    <message>
        <source>customer number %1</source>
        <translation>kundnummer %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>kort %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>tilltalas %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>språk %1</translation>
    </message>
    <message>
        <source>e-mail yes</source>
        <translation>e-post ja</translation>
    </message>
    <message>
        <source>e-mail no</source>
        <translation>e-post nej</translation>
    </message>
    <message>
        <source>text messages yes</source>
        <translation>sms ja</translation>
    </message>
    <message>
        <source>text messages no</source>
        <translation>sms nej</translation>
    </message>
    <message>
        <source>post yes</source>
        <translation>post ja</translation>
    </message>
    <message>
        <source>post no</source>
        <translation>post nej</translation>
    </message>
    <message>
        <source>Not brought in: %1</source>
        <translation>Hämtas inte in: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Birthday and other dates</source>
        <translation>Födelsedag och andra datum</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Hämtas inte in</translation>
    </message>
</context>
<context>
    <name>regulars::FirstStart</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Four questions make your shop. Everything can be changed later in Settings.</source>
        <translation>Fyra frågor så är din butik klar. Allt går att ändra senare i Inställningar.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Butikens namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>as you sign a note to a customer</source>
        <translation>som du skriver under till en kund</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Välj ditt land</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Titta på demobutiken</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Öppna en butiksfil</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>Skapa min butik</translation>
    </message>
    <message>
        <source>Do you have your customers in a file already? A table saved as CSV from a spreadsheet, a till or a phone will do. You see the first rows before anything is written, and one Undo takes it all back.</source>
        <translation>Har du redan dina kunder i en fil? En tabell sparad som CSV från ett kalkylprogram, en kassa eller en telefon duger. Du ser de första raderna innan något skrivs, och ett enda Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Hämta in kunder från en fil</translation>
    </message>
    <message>
        <source>Start with an empty book</source>
        <translation>Börja med en tom bok</translation>
    </message>
    <message>
        <source>The shop needs a name; it stands on cards and letters.</source>
        <translation>Butiken behöver ett namn; det står på kort och brev.</translation>
    </message>
    <message>
        <source>Your name is needed: everything written is signed with it.</source>
        <translation>Ditt namn behövs: allt som skrivs signeras med det.</translation>
    </message>
    <message>
        <source>The country is needed: it gives the currency and the forms of phone numbers and dates.</source>
        <translation>Landet behövs: det avgör valutan och hur telefonnummer och datum skrivs.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 är klar</translation>
    </message>
</context>
<context>
    <name>regulars::FormSection</name>
    <message>
        <source>Open; Enter closes it</source>
        <translation>Öppen; Retur stänger</translation>
    </message>
    <message>
        <source>Closed; Enter opens it</source>
        <translation>Stängd; Retur öppnar</translation>
    </message>
</context>
<context>
    <name>regulars::GoodToKnowPanel</name>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Edit this customer</source>
        <translation>Ändra kunden</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Add something to know</source>
        <translation>Lägg till något att veta</translation>
    </message>
    <message>
        <source>Something to know…</source>
        <translation>Något att veta…</translation>
    </message>
    <message>
        <source>A member…</source>
        <translation>En medlem…</translation>
    </message>
    <message>
        <source>Into a household…</source>
        <translation>Lägg till i ett hushåll…</translation>
    </message>
    <message>
        <source>A relation…</source>
        <translation>En relation…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>En fil…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Även</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Hälsningsfras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Reach them by</source>
        <translation>Nås helst via</translation>
    </message>
</context>
<context>
    <name>regulars::HandOutRun</name>
    <message>
        <source>Hand out everything about %1</source>
        <translation>Lämna ut allt om %1</translation>
    </message>
    <message>
        <source>PDF, with the same as JSON beside it (*.pdf)</source>
        <translation>PDF, med samma som JSON bredvid (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2.pdf” and “%2.json”.</source>
        <translation>Allt om %1 finns i ”%2.pdf” och ”%2.json”.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
</context>
<context>
    <name>regulars::HelpSheet</name>
    <message>
        <source>At the start of a line: the next step in words, as “&gt; fri 10” or “&gt; 2w”</source>
        <translation>I början av en rad: nästa steg i ord, som ”&gt; fre 10” eller ”&gt; 2v”</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skanning</translation>
    </message>
    <message>
        <source>Opens the card&apos;s owner, wherever you are</source>
        <translation>Öppnar kortets ägare, var du än är</translation>
    </message>
    <message>
        <source>Esc closes this page</source>
        <translation>Esc stänger sidan</translation>
    </message>
    <message>
        <source>In a list: marks it as done, or takes it back</source>
        <translation>I en lista: bockar av, eller ångrar</translation>
    </message>
    <message>
        <source>In a list: opens the customer</source>
        <translation>I en lista: öppnar kunden</translation>
    </message>
    <message>
        <source>In the list: begins to write about the customer</source>
        <translation>I listan: börjar skriva om kunden</translation>
    </message>
    <message>
        <source>In the timeline: changes the entry</source>
        <translation>I historiken: ändrar raden</translation>
    </message>
    <message>
        <source>In the timeline: deletes the entry</source>
        <translation>I historiken: tar bort raden</translation>
    </message>
    <message>
        <source>In the timeline: what can be done with the entry</source>
        <translation>I historiken: vad som kan göras med raden</translation>
    </message>
    <message>
        <source>In the form: the label of a phone, an address or a date</source>
        <translation>I formuläret: etiketten för en telefon, en adress eller ett datum</translation>
    </message>
    <message>
        <source>In the form: opens the first of those it may be; 2 the second, and so on</source>
        <translation>I formuläret: öppnar den första det kan vara; 2 den andra, och så vidare</translation>
    </message>
    <message>
        <source>In the ledger: opens the customer</source>
        <translation>I stämpelboken: öppnar kunden</translation>
    </message>
    <message>
        <source>In the empty field to write in: the letter, then Tab, picks what is written</source>
        <translation>I det tomma skrivfältet: bokstaven och sedan Tabb väljer vad som skrivs</translation>
    </message>
    <message>
        <source>In the form: to the next line</source>
        <translation>I formuläret: till nästa rad</translation>
    </message>
</context>
<context>
    <name>regulars::ImportCheck</name>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Filens kolumner och vad de blir</translation>
    </message>
    <message>
        <source>The first rows as they will be brought in</source>
        <translation>De första raderna så som de hämtas in</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Every column is brought in.</source>
        <translation>Alla kolumner hämtas in.</translation>
    </message>
    <message>
        <source>Not brought in: %1</source>
        <translation>Hämtas inte in: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be brought in</source>
        <translation>
            <numerusform>Den första raden så som den hämtas in</numerusform>
            <numerusform>De första %Ln raderna så som de hämtas in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln customer(s)</source>
        <translation>
            <numerusform>Hämta in %Ln kund</numerusform>
            <numerusform>Hämta in %Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no rows below its header.</source>
        <translation>Filen har inga rader under rubrikraden.</translation>
    </message>
    <message>
        <source>No column says who it is. Choose which column becomes the name, a company, a phone or an e-mail.</source>
        <translation>Ingen kolumn säger vem det är. Välj vilken kolumn som blir namnet, ett företag, en telefon eller en e-post.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. People already in the book are only added to, never overwritten, and one Undo takes everything back.</source>
        <translation>Inget har skrivits än. De som redan finns i boken får bara tillägg, inget skrivs över, och ett enda Ångra tar tillbaka allt.</translation>
    </message>
    <message>
        <source>Recognised as a table</source>
        <translation>Läst som en tabell</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Läst som %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be brought in</source>
        <translation>
            <numerusform>%Ln av dem kan inte hämtas in</numerusform>
            <numerusform>%Ln av dem kan inte hämtas in</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be brought in; each says why.</source>
        <translation>Ingen rad i filen kan hämtas in; var och en säger varför.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportPanel</name>
    <message>
        <source>Which file are your customers in?</source>
        <translation>I vilken fil finns dina kunder?</translation>
    </message>
    <message>
        <source>A table saved as CSV from a spreadsheet, a till, a web shop or a phone will do. You see what becomes of it before anything is written. Choose the file, or drop it here.</source>
        <translation>En tabell sparad som CSV från ett kalkylprogram, en kassa, en webbutik eller en telefon duger. Du ser vad det blir av den innan något skrivs. Välj filen, eller släpp den här.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Hämta in kunder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Läser ”%1”</translation>
    </message>
    <message>
        <source>Bringing customers in</source>
        <translation>Hämtar in kunder</translation>
    </message>
    <message>
        <source>Writing it into the book</source>
        <translation>Skriver in i boken</translation>
    </message>
    <message>
        <source>Customers brought in from “%1”.</source>
        <translation>Kunder inhämtade från ”%1”.</translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation>Tar tillbaka allt</translation>
    </message>
    <message>
        <source>Everything brought in from “%1” was taken back.</source>
        <translation>Allt som hämtades in från ”%1” är tillbakataget.</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 avvisade</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Spara de avvisade raderna</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>”%1” kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The refused rows are in “%1”.</source>
        <translation>De avvisade raderna finns i ”%1”.</translation>
    </message>
    <message>
        <source>Customers are still being brought in. It goes on, and is told here when it is done.</source>
        <translation>Kunder hämtas fortfarande in. Det fortsätter, och sägs här när det är klart.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>regulars::ImportResult</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Spara de avvisade raderna…</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Ta tillbaka allt</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagda</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>uppdaterade</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrade</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisade</translation>
    </message>
    <message>
        <source>perhaps known under another name</source>
        <translation>kanske redan kända under ett annat namn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Kanske kända</translation>
    </message>
    <message>
        <source>Every row went in as it stands in the file: there is nothing to look at again.</source>
        <translation>Alla rader kom in som de står i filen: det finns inget att titta på igen.</translation>
    </message>
    <message>
        <source>These rows were not brought in. Save them, mend them in a spreadsheet and bring that file in.</source>
        <translation>De här raderna hämtades inte in. Spara dem, rätta dem i ett kalkylprogram och hämta in den filen.</translation>
    </message>
    <message>
        <source>Here the file says something else than the book, or something that could not be read. The book was not changed by it.</source>
        <translation>Här säger filen något annat än boken, eller något som inte gick att läsa. Boken ändrades inte av det.</translation>
    </message>
    <message>
        <source>Added, but somebody under another name has the same phone. They may be one person, or share a phone.</source>
        <translation>Tillagda, men någon under ett annat namn har samma telefon. Det kan vara en och samma person, eller två som delar telefon.</translation>
    </message>
    <message>
        <source>Taken back: the book is as it was before “%1”.</source>
        <translation>Tillbakataget: boken är som den var före ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read: nothing in the book had to change.</source>
        <translation>
            <numerusform>%Ln rad läst ur ”%1”: inget i boken behövde ändras.</numerusform>
            <numerusform>%Ln rader lästa ur ”%1”: inget i boken behövde ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read.</source>
        <translation>
            <numerusform>%Ln rad läst ur ”%1”.</numerusform>
            <numerusform>%Ln rader lästa ur ”%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::InsightPanel</name>
    <message>
        <source>Insight</source>
        <translation>Överblick</translation>
    </message>
    <message>
        <source>No figures here yet</source>
        <translation>Inga siffror här än</translation>
    </message>
    <message>
        <source>Retention, promises kept and what a mailing brought are not part of this version. Every visit, call and stamp you log is kept, so the figures will reach back to the first day.</source>
        <translation>Hur många som kommer tillbaka, hållna löften och vad ett utskick gav ingår inte i den här versionen. Varje besök, samtal och stämpel du antecknar sparas, så siffrorna kommer att räcka tillbaka till första dagen.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå till I dag</translation>
    </message>
</context>
<context>
    <name>regulars::JustHappenedCard</name>
    <message>
        <source>Just happened</source>
        <translation>Nyss hänt</translation>
    </message>
    <message>
        <source>Space takes it back, Enter opens the customer</source>
        <translation>Mellanslag ångrar, Retur öppnar kunden</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort igen: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Whom it was about, and what was done</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Gjort igen.</translation>
    </message>
</context>
<context>
    <name>regulars::LastBackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>Ingen har gjorts än</translation>
    </message>
    <message numerus="yes">
        <source>Last made %n day(s) ago: too long</source>
        <translation>
            <numerusform>Gjordes senast för %n dag sedan: för länge sedan</numerusform>
            <numerusform>Gjordes senast för %n dagar sedan: för länge sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Made and verified %1</source>
        <translation>Gjord och kontrollerad %1</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>Det senaste försöket misslyckades: %1</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>i ”%1”</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
</context>
<context>
    <name>regulars::LedgerList</name>
    <message>
        <source>Ledger of stamps and rewards</source>
        <translation>Bok över stämplar och belöningar</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Retur öppnar kunden</translation>
    </message>
</context>
<context>
    <name>regulars::LedgerModel</name>
    <message>
        <source>This was reversed by a later line.</source>
        <translation>Det här togs tillbaka av en senare rad.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stämpel</translation>
    </message>
    <message>
        <source>Reward used: %1</source>
        <translation>Belöning inlöst: %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Tillbakataget</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Tillbakataget: %1</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>Adjusted: %1</source>
        <translation>Justerat: %1</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>tillbakataget</translation>
    </message>
    <message>
        <source>Moved to another record</source>
        <translation>Flyttat till en annan post</translation>
    </message>
    <message>
        <source>Came from another record</source>
        <translation>Kom från en annan post</translation>
    </message>
</context>
<context>
    <name>regulars::ListPages</name>
    <message>
        <source>The filter is not saved yet.</source>
        <translation>Filtret är inte sparat än.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Fortsätt med det</translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lås automatiskt</translation>
    </message>
    <message>
        <source>after 10 minutes, once somebody has a PIN</source>
        <translation>efter 10 minuter, när någon har PIN-kod</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) untouched</source>
        <translation>
            <numerusform>efter %n minut orörd</numerusform>
            <numerusform>efter %n minuter orörd</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>A lock hides the customers at once, by its key, when nobody has touched anything for so long, and when the machine goes to sleep. What is being written stays.</source>
        <translation>Låset döljer kunderna genast: med sin tangent, när ingen har rört något så länge och när datorn går i viloläge. Det som skrivs blir kvar.</translation>
    </message>
    <message>
        <source>A PIN tells who did what and hides the screen. It is no key to the file: whoever can copy the shop&apos;s file can read it. To keep it from others, keep the disk from them: a log-in of the shop&apos;s own, and an encrypted disk.</source>
        <translation>En PIN-kod visar vem som gjorde vad och döljer skärmen. Den är ingen nyckel till filen: den som kan kopiera butikens fil kan läsa den. Vill du hålla den från andra, håll disken från dem: en egen inloggning för butiken och en krypterad disk.</translation>
    </message>
</context>
<context>
    <name>regulars::LockCover</name>
    <message>
        <source>The screen is locked</source>
        <translation>Skärmen är låst</translation>
    </message>
    <message>
        <source>The customers are hidden</source>
        <translation>Kunderna är dolda</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Vem står vid disken?</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Fortsätt som %1</translation>
    </message>
</context>
<context>
    <name>regulars::LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Utseende: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPlace</name>
    <message>
        <source>Loyalty</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>No stamp was given yet. Stamp a customer’s card with Ctrl + and it stands here.</source>
        <translation>Ingen stämpel har getts än. Stämpla en kunds kort med Ctrl + så syns det här.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Stämpelbok</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Håll ögonen på</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>rewards ready</source>
        <translation>belöningar klara</translation>
    </message>
    <message>
        <source>rewards used</source>
        <translation>belöningar inlösta</translation>
    </message>
    <message>
        <source>nothing is ever overwritten: a mistake is reversed</source>
        <translation>inget skrivs någonsin över: ett misstag tas tillbaka</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Kortet</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>The size of a plastic card, ISO/IEC 7810</extracomment>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>A customer with a full card likes to hear it: say so when you log the next call.</source>
        <translation>En kund med fullt kort blir glad av att få veta det: säg det nästa gång ni hörs.</translation>
    </message>
    <message>
        <source>Your customer</source>
        <translation>Din kund</translation>
    </message>
    <message>
        <source>%1 cards out</source>
        <extracomment>What stands beside the title: cards out, stamps on them, full cards</extracomment>
        <translation>%1 kort utdelade</translation>
    </message>
    <message>
        <source>%1 stamps on them</source>
        <translation>%1 stämplar på dem</translation>
    </message>
    <message>
        <source>%1 rewards ready</source>
        <translation>%1 belöningar klara</translation>
    </message>
    <message numerus="yes">
        <source>%n earned reward(s) are not used yet</source>
        <translation>
            <numerusform>%n intjänad belöning är inte inlöst än</numerusform>
            <numerusform>%n intjänade belöningar är inte inlösta än</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Demo shop: try anything, nothing here is kept.</source>
        <translation>Demobutik: prova vad du vill, inget här sparas.</translation>
    </message>
    <message>
        <source>Start my own shop</source>
        <translation>Starta min egen butik</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kan inte visas</translation>
    </message>
    <message>
        <source>A part of the shop file that it needs cannot be read. The other places still show what they can.</source>
        <translation>En del av butiksfilen som behövs kan inte läsas. De andra platserna visar fortfarande vad de kan.</translation>
    </message>
</context>
<context>
    <name>regulars::MassChangeFields</name>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Ta bort etikett</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Prisgrupp</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>A word, or a few: wedding 2027</source>
        <translation>Ett ord eller några: bröllop 2027</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Yes, they agree</source>
        <translation>Ja, kunden samtycker</translation>
    </message>
    <message>
        <source>No, they do not</source>
        <translation>Nej, kunden samtycker inte</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Samtyckestext</translation>
    </message>
    <message>
        <source>The version of the text they were asked with</source>
        <translation>Versionen av texten som frågan ställdes med</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hur svaret kom</translation>
    </message>
    <message>
        <source>Asked at the fair in Lund</source>
        <translation>Frågade på mässan i Lund</translation>
    </message>
    <message>
        <source>Gets the tag</source>
        <translation>Får etiketten</translation>
    </message>
    <message>
        <source>Loses the tag</source>
        <translation>Blir av med etiketten</translation>
    </message>
    <message>
        <source>They leave every list and every search, and wait in the bin with all that belongs to them.</source>
        <translation>De försvinner ur alla listor och sökningar och väntar i papperskorgen med allt som hör till dem.</translation>
    </message>
    <message>
        <source>Is written to in</source>
        <translation>Får post på</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Som butiken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Their open follow-ups are for</source>
        <translation>Deras öppna uppföljningar ska göras av</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Öppna uppföljningar</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>vem som helst</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n customer(s)</source>
        <translation>
            <numerusform>Sätt etiketten på %n kund</numerusform>
            <numerusform>Sätt etiketten på %n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %n customer(s)</source>
        <translation>
            <numerusform>Ta bort etiketten från %n kund</numerusform>
            <numerusform>Ta bort etiketten från %n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the follow-ups of %n customer(s)</source>
        <translation>
            <numerusform>Lämna över uppföljningarna för %n kund</numerusform>
            <numerusform>Lämna över uppföljningarna för %n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n customer(s) to the bin</source>
        <translation>
            <numerusform>Lägg %n kund i papperskorgen</numerusform>
            <numerusform>Lägg %n kunder i papperskorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Ändra %n kund</numerusform>
            <numerusform>Ändra %n kunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MassChangePanel</name>
    <message>
        <source>Who would be changed</source>
        <translation>Vilka som skulle ändras</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Provkörning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Ändra %n kund</numerusform>
            <numerusform>Ändra %n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Inget att ändra än</translation>
    </message>
    <message>
        <source>Nobody would be changed: they are so already.</source>
        <translation>Ingen skulle ändras: alla är redan så.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n would be changed</source>
        <translation>
            <numerusform>%1 av %n skulle ändras</numerusform>
            <numerusform>%1 av %n skulle ändras</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; de första %1 visas</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>inte sedd än</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Klart: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::MergePage</name>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Slå ihop %1 och %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>%1 och %2 är en och samma kund nu.</translation>
    </message>
    <message>
        <source>%1 and %2 are two people; they are not offered as one again.</source>
        <translation>%1 och %2 är två personer; de föreslås inte som en igen.</translation>
    </message>
    <message>
        <source>One person, two records</source>
        <translation>En person, två poster</translation>
    </message>
    <message>
        <source>Nothing is lost: the other record waits in the bin, and the two can be parted again at any time.</source>
        <translation>Inget går förlorat: den andra posten väntar i papperskorgen, och de två kan delas igen när som helst.</translation>
    </message>
    <message>
        <source>Which stays, and what it will say</source>
        <translation>Vilken som blir kvar, och vad som ska stå i den</translation>
    </message>
    <message>
        <source>United: afterwards the record has</source>
        <translation>Tillsammans: efteråt har posten</translation>
    </message>
    <message>
        <source>Moves over</source>
        <translation>Flyttas över</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: the other one stays</comment>
        <extracomment>The letter is the key that does it</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: not the same person</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Behåll den andra</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Every field says the same.</source>
        <translation>Alla fält säger samma sak.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blir kvar</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>går till papperskorgen</translation>
    </message>
    <message>
        <source>in the book since %1</source>
        <translation>i boken sedan %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>%1: %2, as the record that stays says</source>
        <translation>%1: %2, som det står i posten som blir kvar</translation>
    </message>
    <message>
        <source>%1: %2, as the record that goes says</source>
        <translation>%1: %2, som det står i posten som försvinner</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoner</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>I andra program</translation>
    </message>
    <message>
        <source>none on either record</source>
        <translation>ingen på någon av posterna</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stämplar</translation>
    </message>
    <message>
        <source>%1 and %2 make %3</source>
        <translation>%1 och %2 blir %3</translation>
    </message>
    <message>
        <source>Kept in the history as notes:</source>
        <translation>Sparas i historiken som anteckningar:</translation>
    </message>
    <message>
        <source>Nothing hangs on the other record</source>
        <translation>Inget hör till den andra posten</translation>
    </message>
    <message>
        <source>One of the two said no, so it is no from now on: %1</source>
        <translation>En av de två har sagt nej, så det är nej från och med nu: %1</translation>
    </message>
</context>
<context>
    <name>regulars::MergeReportPage</name>
    <message>
        <source>What became of the pairs</source>
        <translation>Vad det blev av paren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Retur öppnar kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>%Ln post ihopslagen.</numerusform>
            <numerusform>%Ln poster ihopslagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) were left as they are.</source>
        <translation>
            <numerusform>%Ln par lämnades som det är.</numerusform>
            <numerusform>%Ln par lämnades som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> och %1</translation>
    </message>
    <message>
        <source>one record now, number %1; number %2 waits in the bin</source>
        <translation>en post nu, nummer %1; nummer %2 väntar i papperskorgen</translation>
    </message>
</context>
<context>
    <name>regulars::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>regulars::MoneyEdit</name>
    <message>
        <source>This is not an amount. Write it as %1.</source>
        <translation>Det här är inget belopp. Skriv det som %1.</translation>
    </message>
</context>
<context>
    <name>regulars::NameSection</name>
    <message>
        <source>More about the name</source>
        <translation>Mer om namnet</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Formellt</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>Hur du tilltalar kunden</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Only where the name itself would sort wrongly</source>
        <translation>Bara om namnet självt skulle sorteras fel</translation>
    </message>
    <message>
        <source>The greeting, when it is not to be made by the program</source>
        <translation>Hälsningsfrasen, om programmet inte ska göra den</translation>
    </message>
    <message>
        <source>Addressed formally</source>
        <translation>Tilltalas formellt</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidigare namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltal</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Namnets delar</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Hälsningsfras</translation>
    </message>
    <message>
        <source>Sort under</source>
        <translation>Sortera under</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Made from the name</source>
        <translation>Görs av namnet</translation>
    </message>
</context>
<context>
    <name>regulars::NextUpPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>På gång</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Inget att göra just nu.</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Lägg till en uppföljning</translation>
    </message>
    <message>
        <source>New follow-up: a day, then what to do</source>
        <translation>Ny uppföljning: en dag, sedan vad som ska göras</translation>
    </message>
    <message>
        <source>fri 10 call back</source>
        <translation>fre 10 ring upp</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Om tre dagar</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Om en vecka</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Om en månad</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Födelsedag</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>fyller %1</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Flyttad till %1.</translation>
    </message>
    <message>
        <source>A day, then what to do; Enter adds it</source>
        <translation>En dag, sedan vad som ska göras; Retur lägger till</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovat</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>först till %1</translation>
    </message>
    <message>
        <source>Another day, or what came of it</source>
        <translation>En annan dag, eller vad det blev av det</translation>
    </message>
    <message>
        <source>Done, and write what came of it</source>
        <translation>Klart, och skriv vad det blev av det</translation>
    </message>
    <message>
        <source>It will not be done</source>
        <translation>Det blir inte av</translation>
    </message>
    <message>
        <source>The promise is broken: %1</source>
        <translation>Löftet bryts: %1</translation>
    </message>
    <message>
        <source>A new day for the promise: %1</source>
        <translation>Ny dag för löftet: %1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Struket: %1</translation>
    </message>
    <message>
        <source>It comes no more after this</source>
        <translation>Den återkommer inte efter detta</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Hoppa över den här gången</translation>
    </message>
    <message>
        <source>Comes no more: %1</source>
        <translation>Återkommer inte mer: %1</translation>
    </message>
</context>
<context>
    <name>regulars::NotesModel</name>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
</context>
<context>
    <name>regulars::OutcomeCard</name>
    <message>
        <source>Did it come out right?</source>
        <translation>Blev det bra?</translation>
    </message>
    <message>
        <source>All came out right</source>
        <translation>Alla blev bra</translation>
    </message>
    <message>
        <source>Some are spoiled</source>
        <translation>Några är förstörda</translation>
    </message>
    <message>
        <source>None did</source>
        <translation>Inget blev bra</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Svara senare</translation>
    </message>
    <message>
        <source>The cards in printing order</source>
        <translation>Korten i utskriftsordning</translation>
    </message>
    <message>
        <source>Numbers of the spoiled cards</source>
        <translation>Nummer på de förstörda korten</translation>
    </message>
    <message>
        <source>Space marks the card as spoiled</source>
        <translation>Mellanslag markerar kortet som förstört</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A card&apos;s number in the print job, and whose it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Write numbers from 1 to %1, like 2, 5, 8–10.</source>
        <translation>Skriv nummer från 1 till %1, till exempel 2, 5, 8–10.</translation>
    </message>
    <message>
        <source>Numbers: 2, 5, 8–10</source>
        <translation>Nummer: 2, 5, 8–10</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n card(s). Good ones are noted with their customers, spoiled ones stay due.</source>
        <translation>
            <numerusform>%1, %n kort. Blev det bra antecknas det hos kunden, annars ligger det kvar på tur.</numerusform>
            <numerusform>%1, %n kort. De som blev bra antecknas hos sina kunder, de förstörda ligger kvar på tur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spoiled</source>
        <translation>
            <numerusform>%n kort förstört</numerusform>
            <numerusform>%n kort förstörda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::OwnFieldsSection</name>
    <message>
        <source>Fields of your own</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::PairRows</name>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % säkert</translation>
    </message>
    <message>
        <source> and %1</source>
        <extracomment>Two people who may be one; %1 is the other&apos;s name</extracomment>
        <translation> och %1</translation>
    </message>
</context>
<context>
    <name>regulars::PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Layout of the sheet</source>
        <translation>Arkets layout</translation>
    </message>
    <message>
        <source>First card on the first sheet</source>
        <translation>Första kortet på första arket</translation>
    </message>
    <message>
        <source>A sheet that was used in part goes back into the tray: printing begins at this card</source>
        <translation>Ett delvis använt ark läggs tillbaka i facket: utskriften börjar på det här kortet</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>Behind the number of the first card on a sheet: &quot;2 of 4&quot;</extracomment>
        <translation> av %1</translation>
    </message>
    <message>
        <source>Start at card</source>
        <translation>Börja på</translation>
    </message>
    <message>
        <source>Nothing to print.</source>
        <translation>Inget att skriva ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ark</numerusform>
            <numerusform>%n ark</numerusform>
        </translation>
    </message>
    <message>
        <source>print at 100 %, one side</source>
        <translation>skriv ut i 100 %, enkelsidigt</translation>
    </message>
</context>
<context>
    <name>regulars::PartingPage</name>
    <message>
        <source>Records merged into this one</source>
        <translation>Poster som slagits ihop med den här</translation>
    </message>
    <message>
        <source>Part the two</source>
        <translation>Dela på de två</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Part two records again</source>
        <translation>Dela två poster igen</translation>
    </message>
    <message>
        <source>For when two people were taken for one, however long ago.</source>
        <translation>När två personer har tagits för en, hur länge sedan det än var.</translation>
    </message>
    <message>
        <source>Enter parts the two</source>
        <translation>Retur delar på de två</translation>
    </message>
    <message>
        <source>Merged into this record</source>
        <translation>Ihopslaget med den här posten</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Nobody was merged into this record.</source>
        <translation>Ingen har slagits ihop med den här posten.</translation>
    </message>
    <message>
        <source>%1 and %2 become two records again.</source>
        <translation>%1 och %2 blir två poster igen.</translation>
    </message>
    <message>
        <source>Everything goes back to whom it came from.</source>
        <translation>Allt går tillbaka dit det kom ifrån.</translation>
    </message>
    <message>
        <source>What cannot go back:</source>
        <translation>Det som inte kan gå tillbaka:</translation>
    </message>
    <message>
        <source>%1 and %2 are two customers again.</source>
        <translation>%1 och %2 är två kunder igen.</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleRows</name>
    <message>
        <source>Household and relations</source>
        <translation>Hushåll och relationer</translation>
    </message>
    <message>
        <source>Enter opens the person, F2 changes the line, Delete takes it away</source>
        <translation>Retur öppnar personen, F2 ändrar raden, Delete tar bort den</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>född %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hushåll</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>No longer in the household: %1</source>
        <translation>Inte längre i hushållet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Has left today</source>
        <translation>Har lämnat i dag</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoFace</name>
    <message>
        <source>Enter offers to choose, paste or remove the photo</source>
        <translation>Retur låter dig välja, klistra in eller ta bort fotot</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto av %1</translation>
    </message>
    <message>
        <source>Photo: click, paste with %1, or drop a picture here</source>
        <translation>Foto: klicka, klistra in med %1 eller släpp en bild här</translation>
    </message>
    <message>
        <source>%1 has a new photo.</source>
        <translation>%1 har ett nytt foto.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Välj ett foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Det finns ingen bild i urklipp.</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>Fotot av %1 är borttaget.</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Foto från en fil…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Klistra in ett foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Ta bort fotot</translation>
    </message>
</context>
<context>
    <name>regulars::PinAsk</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN-kod för %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Letar …</translation>
    </message>
    <message>
        <source>The PIN could not be looked at. Try again.</source>
        <translation>PIN-koden kunde inte prövas. Försök igen.</translation>
    </message>
    <message>
        <source>The next one can be typed now.</source>
        <translation>Nu kan nästa anges.</translation>
    </message>
</context>
<context>
    <name>regulars::PinForm</name>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Ta bort PIN-koden</translation>
    </message>
    <message>
        <source>Your PIN until now</source>
        <translation>Din nuvarande PIN-kod</translation>
    </message>
    <message>
        <source>New PIN, at least %1 digits</source>
        <translation>Ny PIN-kod, minst %1 siffror</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Den nya PIN-koden en gång till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type the new PIN once more, the same.</source>
        <translation>Skriv den nya PIN-koden en gång till, likadan.</translation>
    </message>
    <message>
        <source>%1 has a PIN now.</source>
        <translation>%1 har nu en PIN-kod.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <translation>%1 har ingen PIN-kod längre.</translation>
    </message>
    <message>
        <source>Type your PIN until now.</source>
        <translation>Skriv din nuvarande PIN-kod.</translation>
    </message>
</context>
<context>
    <name>regulars::PreviousCard</name>
    <message>
        <source>Previous</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Previous mailings</source>
        <translation>Tidigare utskick</translation>
    </message>
    <message>
        <source>No cards were printed yet.</source>
        <translation>Inga kort har skrivits ut än.</translation>
    </message>
    <message>
        <source>Enter answers whether the cards came out right</source>
        <translation>Retur svarar på om korten blev bra</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 printed, %2 spoiled</source>
        <translation>%1 utskrivna, %2 förstörda</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivna</translation>
    </message>
    <message>
        <source>Did it come out right?</source>
        <translation>Blev det bra?</translation>
    </message>
</context>
<context>
    <name>regulars::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>regulars::PunchCard</name>
    <message>
        <source>%1 of %2 stamps</source>
        <translation>%1 av %2 stämplar</translation>
    </message>
</context>
<context>
    <name>regulars::Rail</name>
    <message>
        <source>Places</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>regulars::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n väntar</numerusform>
            <numerusform>%1, %n väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReasonLine</name>
    <message>
        <source>Why, as the customer would be told</source>
        <translation>Varför, så som du skulle säga det till kunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>regulars::RecordPages</name>
    <message>
        <source>Open a customer first.</source>
        <translation>Öppna en kund först.</translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>%1 är tillbaka ur papperskorgen.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Hämta ur papperskorgen</translation>
    </message>
</context>
<context>
    <name>regulars::RetentionPage</name>
    <message>
        <source>last visit</source>
        <translation>senaste besök</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>senaste samtal</translation>
    </message>
    <message>
        <source>last note</source>
        <translation>senaste anteckning</translation>
    </message>
    <message>
        <source>last card</source>
        <translation>senaste kort</translation>
    </message>
    <message>
        <source>last stamp</source>
        <translation>senaste stämpel</translation>
    </message>
    <message>
        <source>only taken in</source>
        <translation>bara upplagd</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Inte sedda på länge</translation>
    </message>
    <message>
        <source>A list to look through. Nobody goes by themselves; only whom you tick goes to the bin.</source>
        <translation>En lista att gå igenom. Ingen försvinner av sig själv; bara de du bockar för läggs i papperskorgen.</translation>
    </message>
    <message>
        <source>Not seen for so many months</source>
        <translation>Inte sedda på så många månader</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Leta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Customers not seen for long</source>
        <translation>Kunder som inte synts till på länge</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the customer</source>
        <translation>Mellanslag bockar för, Retur öppnar kunden</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Lägg i papperskorgen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Bocka för alla</translation>
    </message>
    <message>
        <source>This cannot be told now</source>
        <translation>Det går inte att säga just nu</translation>
    </message>
    <message>
        <source>Everybody was seen</source>
        <translation>Alla har synts till</translation>
    </message>
    <message numerus="yes">
        <source>There is nobody in the book who was not seen for %n month(s).</source>
        <translation>
            <numerusform>Det finns ingen i boken som inte synts till på %n månad.</numerusform>
            <numerusform>Det finns ingen i boken som inte synts till på %n månader.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the bin already</source>
        <translation>redan i papperskorgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>Läser boken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln förbockad</numerusform>
            <numerusform>%Ln förbockade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin</source>
        <translation>
            <numerusform>Lägg %Ln i papperskorgen</numerusform>
            <numerusform>Lägg %Ln i papperskorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) go to the bin, with everything about them. It is one action and can be taken back.</source>
        <translation>
            <numerusform>%Ln kund läggs i papperskorgen, med allt om kunden. Det är en enda åtgärd och kan ångras.</numerusform>
            <numerusform>%Ln kunder läggs i papperskorgen, med allt om dem. Det är en enda åtgärd och kan ångras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are in the bin.</source>
        <translation>
            <numerusform>%Ln kund ligger i papperskorgen.</numerusform>
            <numerusform>%Ln kunder ligger i papperskorgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>månad</numerusform>
            <numerusform>månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RhythmPanel</name>
    <message>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <source>No visits yet. After the second one, this shows how often they come.</source>
        <translation>Inga besök än. Efter det andra visas här hur ofta kunden kommer.</translation>
    </message>
    <message numerus="yes">
        <source>Comes every %n day(s)</source>
        <translation>
            <numerusform>Kommer varje dag</numerusform>
            <numerusform>Kommer med %n dagars mellanrum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit expected by %1</source>
        <translation>Nästa besök väntas senast %1</translation>
    </message>
    <message>
        <source>Was expected by %1</source>
        <translation>Väntades senast %1</translation>
    </message>
</context>
<context>
    <name>regulars::RuleCard</name>
    <message>
        <source>How it works</source>
        <translation>Så fungerar det</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Bonusprogrammets namn</translation>
    </message>
    <message>
        <source>Stamps for a reward</source>
        <translation>Stämplar för en belöning</translation>
    </message>
    <message>
        <source>The reward</source>
        <translation>Belöningen</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Procent rabatt</translation>
    </message>
    <message>
        <source>Stamps a day at most</source>
        <translation>Högst så många stämplar om dagen</translation>
    </message>
    <message>
        <source>When unused stamps lapse</source>
        <translation>När oanvända stämplar går ut</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Låt det vara</translation>
    </message>
    <message>
        <source>After {stamps} the customer gets {reward}, {percent}.</source>
        <translation>Efter {stamps} får kunden {reward}, {percent}.</translation>
    </message>
    <message>
        <source>Unused stamps {expiry}.</source>
        <translation>Oanvända stämplar {expiry}.</translation>
    </message>
    <message>
        <source>since %1 · version %2</source>
        <extracomment>Since when the rule holds, and its number</extracomment>
        <translation>sedan %1 · version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stämpel</numerusform>
            <numerusform>%n stämplar</numerusform>
        </translation>
    </message>
    <message>
        <source>no percentage</source>
        <translation>utan procent</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % rabatt</translation>
    </message>
    <message>
        <source>any number a day</source>
        <translation>hur många som helst om dagen</translation>
    </message>
    <message>
        <source>never lapse</source>
        <translation>går aldrig ut</translation>
    </message>
    <message numerus="yes">
        <source>lapse after %n day(s)</source>
        <translation>
            <numerusform>går ut efter %n dag</numerusform>
            <numerusform>går ut efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>Ett bonusprogram behöver ett namn.</translation>
    </message>
    <message>
        <source>Stamps given so far keep the rule they were given under.</source>
        <translation>Stämplar som redan getts behåller regeln de gavs under.</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>Bara namnet ändras.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Spara som version %1</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Spara namnet</translation>
    </message>
    <message>
        <source>The rule of the %1 is changed.</source>
        <translation>Regeln för %1 är ändrad.</translation>
    </message>
    <message>
        <source>The {name} gets a stamp when the customer buys, {perDay}.</source>
        <translation>{name}: en stämpel när kunden handlar, {perDay}.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day</source>
        <translation>
            <numerusform>högst %n om dagen</numerusform>
            <numerusform>högst %n om dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SearchBox</name>
    <message>
        <source>Find anyone: name, phone, card number, e-mail …</source>
        <translation>Hitta vem som helst: namn, telefon, kortnummer, e-post …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittade</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>Fewer letters may help; %1 adds a new customer.</source>
        <translation>Prova med färre bokstäver; %1 lägger till en ny kund.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people are shown; more letters find the others.</source>
        <translation>
            <numerusform>Den första visas; fler bokstäver hittar de andra.</numerusform>
            <numerusform>De första %n visas; fler bokstäver hittar de andra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SearchField</name>
    <message>
        <source>Empty the field (Esc)</source>
        <translation>Töm fältet (Esc)</translation>
    </message>
</context>
<context>
    <name>regulars::SelectionBar</name>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Tag, consent, language, price group, follow-ups or bin, for all of them at once (Enter)</source>
        <translation>Etikett, samtycke, språk, prisgrupp, uppföljningar eller papperskorg, för alla på en gång (Retur)</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <translation>Markera ingen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>first answer %1 late</source>
        <translation>första svaret %1 försenat</translation>
    </message>
    <message>
        <source>solution %1 late</source>
        <translation>lösningen %1 försenad</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>väntar på kunden</translation>
    </message>
    <message>
        <source>first answer within %1</source>
        <translation>första svar inom %1</translation>
    </message>
    <message>
        <source>solution within %1</source>
        <translation>lösning inom %1</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Någon okänd</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, parti %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), more than usual</source>
        <translation>
            <numerusform>%n reklamation, fler än vanligt</numerusform>
            <numerusform>%n reklamationer, fler än vanligt</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reklamationer</translation>
    </message>
    <message>
        <source>Times are counted in opening hours. A product is named when it is complained of so often that chance would bring it about once in a thousand times.</source>
        <translation>Tiderna räknas i öppettider. En vara nämns när den reklameras så ofta att slumpen skulle ge det en gång på tusen.</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Retur öppnar kunden</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In och ut</translation>
    </message>
    <message>
        <source>Customers from a spreadsheet, a till or a phone; and everything of yours into a file, at any time.</source>
        <translation>Kunder från ett kalkylprogram, en kassa eller en telefon; och allt ditt till en fil, när som helst.</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Hämta in…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Ta ut…</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Hämta in kunder från en fil</translation>
    </message>
    <message>
        <source>Take the shop out into a file</source>
        <translation>Ta ut butiken till en fil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Regulars %1</source>
        <translation>Regulars %1</translation>
    </message>
    <message>
        <source>The customer book of a small shop. One program, one file, nothing sent anywhere.</source>
        <translation>Den lilla butikens kundbok. Ett program, en fil, inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Free software under GPL-3.0-or-later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Fri programvara under GPL-3.0-or-later: du får använda, studera, dela och ändra den. Den kommer utan någon garanti.</translation>
    </message>
</context>
<context>
    <name>regulars::SheetPreview</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Ark %1 av %2</translation>
    </message>
    <message>
        <source>Preview, no sheets yet</source>
        <translation>Förhandsvisning, inga ark än</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>Förhandsvisning, %1</translation>
    </message>
    <message>
        <source>The cards appear here once somebody gets one.</source>
        <translation>Korten syns här så snart någon ska få ett.</translation>
    </message>
</context>
<context>
    <name>regulars::ShopCard</name>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Butikens språk</translation>
    </message>
    <message>
        <source>Sender on cards</source>
        <translation>Avsändare på kort</translation>
    </message>
    <message>
        <source>Born on 29 February</source>
        <translation>Född den 29 februari</translation>
    </message>
    <message>
        <source>Of the words on cards and the order of names; the window has its own.</source>
        <translation>För orden på korten och namnens ordning; fönstret har sitt eget.</translation>
    </message>
    <message>
        <source>celebrates on 28 February</source>
        <translation>firas den 28 februari</translation>
    </message>
    <message>
        <source>celebrates on 1 March</source>
        <translation>firas den 1 mars</translation>
    </message>
    <message>
        <source>Name, street, post code and town, as they stand on an envelope</source>
        <translation>Namn, gata, postnummer och ort, så som de står på ett kuvert</translation>
    </message>
    <message>
        <source>A changed currency goes for what is written from now on; what was paid stays as it was.</source>
        <translation>En ändrad valuta gäller det som skrivs från och med nu; det som betalats står kvar som det var.</translation>
    </message>
    <message>
        <source>The shop needs a name; it stands on cards and letters.</source>
        <translation>Butiken behöver ett namn; det står på kort och brev.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings are saved.</source>
        <translation>Butikens inställningar är sparade.</translation>
    </message>
</context>
<context>
    <name>regulars::ShopTrouble</name>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Återställ den senaste felfria kopian</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>Öppna en annan butik</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Skapa en ny butik</translation>
    </message>
</context>
<context>
    <name>regulars::SortChip</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Senaste besök</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Närmast att göra</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Köp</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Upplagd</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>Från A till Ö</translation>
    </message>
    <message>
        <source>From Z to A</source>
        <translation>Från Ö till A</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Närmast i tiden först</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Längst bort i tiden först</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Mest först</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Minst först</translation>
    </message>
    <message>
        <source>Order of the list: %1, %2</source>
        <translation>Listans ordning: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Another order: Ctrl+Shift+O</source>
        <translation>%1, %2. En annan ordning: Ctrl+Skift+O</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Tidigast först</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Ja först</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Nej först</translation>
    </message>
    <message>
        <source>As the choices stand</source>
        <translation>I valens ordning</translation>
    </message>
    <message>
        <source>The last choice first</source>
        <translation>Sista valet först</translation>
    </message>
</context>
<context>
    <name>regulars::SpanEdit</name>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Tidsenhet</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
</context>
<context>
    <name>regulars::StaffButton</name>
    <message>
        <source>%1 · at the counter</source>
        <translation>%1 · vid disken</translation>
    </message>
</context>
<context>
    <name>regulars::StaffPrompt</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN-kod för %1</translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Tags are written in the form of a customer; here they get a colour and better names.</source>
        <translation>Etiketter skrivs i kundens formulär; här får de färg och bättre namn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Name of the tag; that of another one makes the two one</source>
        <translation>Etikettens namn; en annan etiketts namn gör de två till en</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Etikettens färg</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>ingen färg</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is called %1 now.</source>
        <translation>Etiketten heter %1 nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have %1 and get %2 instead. Undo parts them again.</source>
        <translation>
            <numerusform>%n kund har %1 och får %2 i stället. Ångra delar dem igen.</numerusform>
            <numerusform>%n kunder har %1 och får %2 i stället. Ångra delar dem igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 and %2 one tag?</source>
        <translation>Göra %1 och %2 till en etikett?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Gör dem till en</translation>
    </message>
    <message>
        <source>%1 and %2 are one tag now.</source>
        <translation>%1 och %2 är en etikett nu.</translation>
    </message>
    <message>
        <source>The tag %1 has its colour.</source>
        <translation>Etiketten %1 har fått sin färg.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have it. Undo gives it back to them.</source>
        <translation>
            <numerusform>%n kund har den. Ångra ger tillbaka den.</numerusform>
            <numerusform>%n kunder har den. Ångra ger tillbaka den till dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the tag %1?</source>
        <translation>Ta bort etiketten %1?</translation>
    </message>
    <message>
        <source>The tag %1 is removed.</source>
        <translation>Etiketten %1 är borttagen.</translation>
    </message>
</context>
<context>
    <name>regulars::TextCard</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Back to the program’s text</source>
        <translation>Tillbaka till programmets text</translation>
    </message>
    <message>
        <source>Heading of the card</source>
        <translation>Kortets rubrik</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Kortets text</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Sätt in:</translation>
    </message>
    <message>
        <source>Put in the field: %1</source>
        <translation>Sätt in fältet: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TieForm</name>
    <message>
        <source>Role in the household</source>
        <translation>Roll i hushållet</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mamma</translation>
    </message>
    <message>
        <source>father</source>
        <translation>pappa</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>mormor/farmor</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>morfar/farfar</translation>
    </message>
    <message>
        <source>flatmate</source>
        <translation>inneboende</translation>
    </message>
    <message>
        <source>What they are to this customer</source>
        <translation>Vad de är för kunden</translation>
    </message>
    <message>
        <source>And the other way round</source>
        <translation>Och åt andra hållet</translation>
    </message>
    <message>
        <source>Birthday, as far as it is known</source>
        <translation>Födelsedag, så långt den är känd</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Medlem sedan</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Medlem till</translation>
    </message>
    <message>
        <source>Lives at the household&apos;s address</source>
        <translation>Bor på hushållets adress</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>Somebody of the book, or just a name</source>
        <translation>Någon i boken, eller bara ett namn</translation>
    </message>
    <message>
        <source>Into a household</source>
        <translation>Lägg till i ett hushåll</translation>
    </message>
    <message>
        <source>A household of the book, or a name for a new one</source>
        <translation>Ett hushåll i boken, eller ett namn på ett nytt</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Ny relation</translation>
    </message>
    <message>
        <source>Somebody of the book</source>
        <translation>Någon i boken</translation>
    </message>
    <message>
        <source>Change in the household</source>
        <translation>Ändra i hushållet</translation>
    </message>
    <message>
        <source>“%1” is no whole day.</source>
        <translation>”%1” är inget helt datum.</translation>
    </message>
    <message>
        <source>“%1” is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>”%1” är inget datum. Det räcker med år, månad och dag, eller en del av dem.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>In the household: %1</source>
        <translation>I hushållet: %1</translation>
    </message>
    <message>
        <source>Choose somebody of the book: type a name, then Down and Enter.</source>
        <translation>Välj någon i boken: skriv ett namn, sedan Nedåt och Retur.</translation>
    </message>
    <message>
        <source>Written down: %1, %2</source>
        <translation>Antecknat: %1, %2</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Ändra relationen</translation>
    </message>
    <message>
        <source>In a new household: %1</source>
        <translation>I ett nytt hushåll: %1</translation>
    </message>
    <message>
        <source>Changed: %1, %2</source>
        <translation>Ändrat: %1, %2</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineDelegate</name>
    <message>
        <source>Change this entry (Enter)</source>
        <translation>Ändra raden (Retur)</translation>
    </message>
    <message>
        <source>Remove this entry (Del)</source>
        <translation>Ta bort raden (Del)</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineList</name>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Enter changes an entry, Del removes it, the menu key offers both</source>
        <translation>Retur ändrar en rad, Del tar bort den, menytangenten erbjuder båda</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>Samtal, utgående</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>Samtal, inkommande</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>lämnade meddelande</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>fick svar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>follow-up done</source>
        <translation>uppföljning klar</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>uppföljning %1</translation>
    </message>
    <message>
        <source>Reward used</source>
        <translation>Belöning inlöst</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Stämpel</translation>
    </message>
    <message>
        <source>stamp %1</source>
        <translation>stämpel %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>kept too late</source>
        <translation>hållet för sent</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>brutet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>först till %1</translation>
    </message>
    <message>
        <source>follow-up given up</source>
        <translation>uppföljning struken</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>inte besvarad än</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>väntar på kunden</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>löst</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePanel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet än</translation>
    </message>
    <message>
        <source>Write down the call, the visit or what is good to remember, and it stands here.</source>
        <translation>Skriv ner samtalet, besöket eller det som är bra att komma ihåg, så står det här.</translation>
    </message>
    <message>
        <source>Write the first line</source>
        <translation>Skriv den första raden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ToDoCard</name>
    <message>
        <source>To do today</source>
        <translation>Att göra i dag</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>allas</translation>
    </message>
    <message>
        <source>Space marks it as done, Enter opens the customer, the menu key offers another day</source>
        <translation>Mellanslag bockar av, Retur öppnar kunden, menytangenten erbjuder en annan dag</translation>
    </message>
    <message>
        <source>Whose follow-ups are shown</source>
        <translation>Vems uppföljningar som visas</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mina</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget att göra</translation>
    </message>
    <message>
        <source>Promise a customer something while you log the call or the visit: a line like “&gt; fri 10 call about the silk” brings it here on that day.</source>
        <translation>Lova en kund något när du antecknar samtalet eller besöket: en rad som ”&gt; fre 10 ring om sidentyget” tar upp det här den dagen.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Kommande dagar</translation>
    </message>
    <message>
        <source>The first %1 are shown; the rest comes up as you work through them.</source>
        <translation>De första %1 visas; resten kommer upp allteftersom du betar av dem.</translation>
    </message>
    <message>
        <source> for %1</source>
        <extracomment>After what is to be done, with the space: &quot;Tailored coat ready for Sven-Olof Ek&quot;</extracomment>
        <translation> – %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Skjut upp till i morgon</translation>
    </message>
    <message>
        <source>Put off three days</source>
        <translation>Skjut upp tre dagar</translation>
    </message>
    <message>
        <source>Put off a week</source>
        <translation>Skjut upp en vecka</translation>
    </message>
    <message>
        <source>Put off a month</source>
        <translation>Skjut upp en månad</translation>
    </message>
    <message>
        <source>Put off to %1.</source>
        <translation>Uppskjutet till %1.</translation>
    </message>
    <message>
        <source>Promised, late</source>
        <translation>Lovat, försenat</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Lovat till i dag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Bokade tider</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>först till %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovat</translation>
    </message>
    <message>
        <source>Done, and write what came of it</source>
        <translation>Klart, och skriv vad det blev av det</translation>
    </message>
    <message>
        <source>A new day for the promise “%1”: %2</source>
        <translation>Ny dag för löftet ”%1”: %2</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPlace</name>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>God morgon, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>God eftermiddag, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>God kväll, %1</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>inget kvar att göra</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n sak att göra</numerusform>
            <numerusform>%n saker att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Morgonblad</translation>
    </message>
    <message>
        <source>The day on one page, with boxes to tick (%1)</source>
        <translation>Dagen på en sida, med rutor att kryssa i (%1)</translation>
    </message>
</context>
<context>
    <name>regulars::TwinHint</name>
    <message>
        <source>Open %1 instead</source>
        <translation>Öppna %1 i stället</translation>
    </message>
    <message>
        <source>Perhaps already in the book</source>
        <translation>Kanske redan i boken</translation>
    </message>
    <message>
        <source>In the bin, and can come back</source>
        <translation>I papperskorgen, och kan hämtas tillbaka</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samma telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>same card</source>
        <translation>samma kort</translation>
    </message>
    <message>
        <source>same number in another program</source>
        <translation>samma nummer i ett annat program</translation>
    </message>
    <message>
        <source>Take %1 out of the bin</source>
        <translation>Hämta %1 ur papperskorgen</translation>
    </message>
</context>
<context>
    <name>regulars::ValueEdit</name>
    <message>
        <source>What %1 is compared with</source>
        <translation>Vad %1 jämförs med</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>den här veckan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>den här månaden</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>den %1</translation>
    </message>
</context>
<context>
    <name>regulars::VisitBars</name>
    <message>
        <source>Visits of the last twelve months</source>
        <translation>Besök de senaste tolv månaderna</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s)</source>
        <translation>
            <numerusform>%1: %n besök</numerusform>
            <numerusform>%1: %n besök</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::WebSection</name>
    <message>
        <source>Web and social networks</source>
        <translation>Webb och sociala medier</translation>
    </message>
    <message>
        <source>Web or social address</source>
        <translation>Webb eller sociala medier</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
</context>
<context>
    <name>regulars::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>%1 % up</source>
        <translation>upp %1 %</translation>
    </message>
    <message>
        <source>%1 % down</source>
        <translation>ner %1 %</translation>
    </message>
    <message>
        <source>as last week</source>
        <translation>som förra veckan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure&apos;s name and how it changed: &quot;visits, 9 % up&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 this week so far, %3 in the same days of last week</source>
        <translation>%1 %2 hittills den här veckan, %3 samma dagar förra veckan</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>nya kunder</translation>
    </message>
    <message>
        <source>stamps given</source>
        <translation>stämplar</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>försäljning</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 mn</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 tn</translation>
    </message>
</context>
<context>
    <name>regulars::WhoCard</name>
    <message>
        <source>Who gets it</source>
        <translation>Vem får det</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>everyone who accepts post</source>
        <translation>alla som tar emot post</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Who gets a card</source>
        <translation>Vem som får ett kort</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Vem som utelämnas, och varför</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Retur öppnar kunden</translation>
    </message>
    <message>
        <source>Cards due up to this day</source>
        <translation>Kort till och med den här dagen</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>en vecka</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>två veckor</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>en månad</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Det här är ingen dag. Skriv den som %1.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Den dagen har varit.</translation>
    </message>
    <message>
        <source>Cards can be made a year ahead.</source>
        <translation>Kort kan göras ett år i förväg.</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Födelsedagar</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>to</source>
        <translation>fram till</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Why they were left out, and how many: &quot;no full address · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sheet with the card is shown; Space ticks who gets one, Enter opens the customer</source>
        <translation>Arket med kortet visas; mellanslag bockar för vem som får ett, Retur öppnar kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of those who are due get a card: &quot;9 of 11&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>regulars::WindowSession</name>
    <message>
        <source>Making today&apos;s backup, then the window closes. Close again to leave without it.</source>
        <translation>Gör dagens säkerhetskopia, sedan stängs fönstret. Stäng igen för att gå utan den.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Öppna en butik</translation>
    </message>
    <message>
        <source>Shops (*.regulars)</source>
        <translation>Butiker (*.regulars)</translation>
    </message>
    <message>
        <source>The shop is damaged</source>
        <translation>Butiken är skadad</translation>
    </message>
    <message>
        <source>Backed up and verified: “%1”.</source>
        <translation>Säkerhetskopierat och kontrollerat: ”%1”.</translation>
    </message>
    <message>
        <source>Looking for its newest good backup …</source>
        <translation>Letar efter dess senaste felfria kopia …</translation>
    </message>
    <message>
        <source>No good backup of it was found in %1. One that lies elsewhere can be opened like any shop.</source>
        <translation>Ingen felfri kopia av den hittades i %1. En som ligger någon annanstans kan öppnas som vilken butik som helst.</translation>
    </message>
    <message>
        <source>Its newest good backup is of %1. It is restored into a new file; the damaged one stays as it is.</source>
        <translation>Dess senaste felfria kopia är från %1. Den återställs till en ny fil; den skadade blir kvar som den är.</translation>
    </message>
    <message>
        <source>Restoring “%1” …</source>
        <translation>Återställer ”%1” …</translation>
    </message>
    <message>
        <source>Looking for the newest good backup …</source>
        <translation>Letar efter den senaste felfria kopian …</translation>
    </message>
    <message>
        <source>No good backup was found in %1. Take out what can still be read under Settings.</source>
        <translation>Ingen felfri kopia hittades i %1. Ta ut det som går att läsa under Inställningar.</translation>
    </message>
    <message>
        <source>The newest good backup is “%1” of %2. It is restored into a new file and opened; the damaged one stays as it is.</source>
        <translation>Den senaste felfria kopian är ”%1” från %2. Den återställs till en ny fil och öppnas; den skadade blir kvar som den är.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Återställ kopian</translation>
    </message>
    <message>
        <source>A part of the shop file is damaged. What can still be read is shown; what is written now may be lost with it.</source>
        <translation>En del av butiksfilen är skadad. Det som går att läsa visas; det som skrivs nu kan gå förlorat med den.</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Återställ den senaste felfria kopian</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>”%1” hittades inte</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>”%1” används</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>”%1” är skadad</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>”%1” kan inte öppnas</translation>
    </message>
    <message>
        <source>It should be in “%1”. If that is on a stick or another disk, plug it in and try again.</source>
        <translation>Den borde ligga i ”%1”. Om det är på en sticka eller en annan disk, sätt i den och försök igen.</translation>
    </message>
</context>
<context>
    <name>regulars::WordingsCard</name>
    <message>
        <source>Consent wordings</source>
        <translation>Samtyckestexter</translation>
    </message>
    <message>
        <source>The words you ask with before you write to somebody. The register of a customer keeps which version it was.</source>
        <translation>Orden du frågar med innan du skriver till någon. Hos varje kund sparas vilken version det var.</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Ny samtyckestext</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What for: newsletter, birthday cards</source>
        <translation>Till vad: nyhetsbrev, födelsedagskort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The words, as they are asked</source>
        <translation>Orden, som frågan ställs</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>In use: these words stay as they are</source>
        <translation>I bruk: de här orden står kvar som de är</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ändra samtyckestexten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Ny version av %1</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Samtyckestexten är ändrad.</translation>
    </message>
    <message>
        <source>The wording %1 of %2 is written down.</source>
        <translation>Samtyckestexten %1 för %2 är antecknad.</translation>
    </message>
    <message>
        <source>The wording %1 of %2 is removed.</source>
        <translation>Samtyckestexten %1 för %2 är borttagen.</translation>
    </message>
</context>
</TS>
