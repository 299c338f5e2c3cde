<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Find anyone or anything</source>
        <translation>Найти кого или что угодно</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Write a call, a visit or a note</source>
        <translation>Записать звонок, визит или пометку</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Сохранить написанное</translation>
    </message>
    <message>
        <source>Stamp the open customer&apos;s card</source>
        <translation>Поставить штамп открытому клиенту</translation>
    </message>
    <message>
        <source>Print for what is open</source>
        <translation>Напечатать для того, что открыто</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Перейти к разделу «Сегодня»</translation>
    </message>
    <message>
        <source>Go to Customers</source>
        <translation>Перейти к разделу «Клиенты»</translation>
    </message>
    <message>
        <source>Go to Loyalty</source>
        <translation>Перейти к разделу «Лояльность»</translation>
    </message>
    <message>
        <source>Go to Cards</source>
        <translation>Перейти к разделу «Открытки»</translation>
    </message>
    <message>
        <source>Go to Insight</source>
        <translation>Перейти к разделу «Аналитика»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Справка по этому разделу</translation>
    </message>
    <message>
        <source>add person create</source>
        <translation>добавить человека создать</translation>
    </message>
    <message>
        <source>log phone purchase complaint</source>
        <translation>запись телефон покупка жалоба</translation>
    </message>
    <message>
        <source>cards labels paper</source>
        <translation>открытки наклейки бумага</translation>
    </message>
    <message>
        <source>take back mistake</source>
        <translation>вернуть ошибка отменить</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>сделать снова</translation>
    </message>
    <message>
        <source>language currency colleagues staff options preferences</source>
        <translation>язык валюта коллеги персонал параметры</translation>
    </message>
    <message>
        <source>hide screen leave</source>
        <translation>скрыть экран уйти</translation>
    </message>
    <message>
        <source>keys shortcuts manual</source>
        <translation>клавиши сочетания справка</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Загрузить клиентов из файла</translation>
    </message>
    <message>
        <source>import csv excel spreadsheet table contacts</source>
        <translation>импорт csv excel таблица контакты</translation>
    </message>
    <message>
        <source>Take the shop out into a file</source>
        <translation>Выгрузить магазин в файл</translation>
    </message>
    <message>
        <source>export csv json spreadsheet table save</source>
        <translation>экспорт csv json таблица сохранить</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>backup copy safe</source>
        <translation>резервная копия сохранить</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Тёмный вид</translation>
    </message>
    <message>
        <source>theme night black colours</source>
        <translation>тема ночь чёрный цвета</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Светлый вид</translation>
    </message>
    <message>
        <source>theme day white bright colours</source>
        <translation>тема день белый светлый цвета</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>Вид как в системе</translation>
    </message>
    <message>
        <source>theme light dark follow colours</source>
        <translation>тема светлая тёмная как в системе цвета</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>закрыть выход конец</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>twice twins same person merge unite double</source>
        <translation>дважды дубликаты повтор один человек объединить слить</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Открыть корзину</translation>
    </message>
    <message>
        <source>deleted removed trash restore recover</source>
        <translation>удалённые убранные корзина мусор вернуть восстановить</translation>
    </message>
    <message>
        <source>Who was not seen for long</source>
        <translation>Кто давно не появлялся</translation>
    </message>
    <message>
        <source>retention privacy inactive old forget gdpr</source>
        <translation>хранение данные неактивные старые забыть конфиденциальность gdpr</translation>
    </message>
    <message>
        <source>Changes of the open customer</source>
        <translation>Изменения открытого клиента</translation>
    </message>
    <message>
        <source>history who changed audit take back</source>
        <translation>история кто изменил журнал вернуть отменить</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>Move customer to the bin</source>
        <translation>Убрать клиента в корзину</translation>
    </message>
    <message>
        <source>Restore customer from the bin</source>
        <translation>Вернуть клиента из корзины</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Demo shop made</source>
        <translation>Создан демонстрационный магазин</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Загрузить клиентов</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Записать визит</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Сделать пометку</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Записать открытку</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Remove an entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Выдать карту</translation>
    </message>
    <message>
        <source>Stamp the card</source>
        <translation>Поставить штамп</translation>
    </message>
    <message>
        <source>Redeem a reward</source>
        <translation>Выдать награду</translation>
    </message>
    <message>
        <source>Take back a stamp or reward</source>
        <translation>Отменить штамп или награду</translation>
    </message>
    <message>
        <source>Change the loyalty programme</source>
        <translation>Изменить программу лояльности</translation>
    </message>
    <message>
        <source>Stamps lapsed</source>
        <translation>Штампы сгорели</translation>
    </message>
    <message>
        <source>Prepare cards</source>
        <translation>Подготовить открытки</translation>
    </message>
    <message>
        <source>Cards printed</source>
        <translation>Открытки напечатаны</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Change the shop&apos;s settings</source>
        <translation>Изменить настройки магазина</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>Tick off a follow-up</source>
        <translation>Отметить напоминание</translation>
    </message>
    <message>
        <source>Move a follow-up</source>
        <translation>Перенести напоминание</translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Удалить фильтр</translation>
    </message>
    <message>
        <source>Order the filters</source>
        <translation>Упорядочить фильтры</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Объединить клиентов</translation>
    </message>
    <message>
        <source>Unmerge customers</source>
        <translation>Разъединить клиентов</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Объединить дубликаты</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Не один и тот же человек</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>Стереть клиента навсегда</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Удалить файл</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Удалить фото</translation>
    </message>
    <message>
        <source>Move customers to the bin</source>
        <translation>Убрать клиентов в корзину</translation>
    </message>
    <message>
        <source>Restore customers from the bin</source>
        <translation>Вернуть клиентов из корзины</translation>
    </message>
    <message>
        <source>New wording of consent</source>
        <translation>Новый текст согласия</translation>
    </message>
    <message>
        <source>Change a wording of consent</source>
        <translation>Изменить текст согласия</translation>
    </message>
    <message>
        <source>Remove a wording of consent</source>
        <translation>Удалить текст согласия</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Изменить поле</translation>
    </message>
    <message>
        <source>Order the fields</source>
        <translation>Упорядочить поля</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Удалить поле</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>Colour a tag</source>
        <translation>Выбрать цвет метки</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Change a filter</source>
        <translation>Изменить фильтр</translation>
    </message>
    <message>
        <source>Tag many customers</source>
        <translation>Поставить метку многим клиентам</translation>
    </message>
    <message>
        <source>Untag many customers</source>
        <translation>Снять метку у многих клиентов</translation>
    </message>
    <message>
        <source>Record consent of many customers</source>
        <translation>Записать согласие многих клиентов</translation>
    </message>
    <message>
        <source>Change the language of many customers</source>
        <translation>Изменить язык многих клиентов</translation>
    </message>
    <message>
        <source>Change the price group of many customers</source>
        <translation>Изменить ценовую группу многих клиентов</translation>
    </message>
    <message>
        <source>Hand over the follow-ups of many customers</source>
        <translation>Передать напоминания многих клиентов</translation>
    </message>
    <message>
        <source>Into a household</source>
        <translation>Добавить в семью</translation>
    </message>
    <message>
        <source>Change in a household</source>
        <translation>Изменить в семье</translation>
    </message>
    <message>
        <source>Out of a household</source>
        <translation>Убрать из семьи</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>Remove a relation</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Finish a task</source>
        <translation>Завершить дело</translation>
    </message>
    <message>
        <source>Into a new household</source>
        <translation>Добавить в новую семью</translation>
    </message>
    <message>
        <source>Change a relation</source>
        <translation>Изменить связь</translation>
    </message>
    <message>
        <source>Make a promise</source>
        <translation>Дать обещание</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Leave word for a colleague</source>
        <translation>Оставить сообщение коллеге</translation>
    </message>
    <message>
        <source>Hand over a follow-up</source>
        <translation>Передать напоминание</translation>
    </message>
    <message>
        <source>Give up a follow-up</source>
        <translation>Снять напоминание</translation>
    </message>
    <message>
        <source>Change what was bought</source>
        <translation>Изменить, что куплено</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>Change a product</source>
        <translation>Изменить товар</translation>
    </message>
    <message>
        <source>Remove a product</source>
        <translation>Удалить товар</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Принять жалобу</translation>
    </message>
    <message>
        <source>Change a complaint</source>
        <translation>Изменить жалобу</translation>
    </message>
    <message>
        <source>Remove a complaint</source>
        <translation>Удалить жалобу</translation>
    </message>
    <message>
        <source>Answer a complaint</source>
        <translation>Ответить на жалобу</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <source>Go on with a complaint</source>
        <translation>Продолжить работу по жалобе</translation>
    </message>
    <message>
        <source>Solve a complaint</source>
        <translation>Решить жалобу</translation>
    </message>
    <message>
        <source>Reopen a complaint</source>
        <translation>Снова открыть жалобу</translation>
    </message>
    <message>
        <source>Rate how a complaint was solved</source>
        <translation>Оценить решение жалобы</translation>
    </message>
    <message>
        <source>Start a recall</source>
        <translation>Начать отзыв товара</translation>
    </message>
    <message>
        <source>Change a recall</source>
        <translation>Изменить отзыв товара</translation>
    </message>
    <message>
        <source>Remove a recall</source>
        <translation>Удалить отзыв товара</translation>
    </message>
    <message>
        <source>Tell a customer of a recall</source>
        <translation>Сообщить клиенту об отзыве товара</translation>
    </message>
    <message>
        <source>Change the service standards</source>
        <translation>Изменить сроки обслуживания</translation>
    </message>
    <message>
        <source>Change the opening hours</source>
        <translation>Изменить часы работы</translation>
    </message>
    <message>
        <source>Let a task come no more</source>
        <translation>Больше не повторять дело</translation>
    </message>
</context>
<context>
    <name>AttachmentDesk</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Файлу нужно имя.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» пуст.</translation>
    </message>
    <message>
        <source>“%1” is larger than 10 MB. Keep it outside and note where.</source>
        <translation>«%1» больше 10 МБ. Храните его отдельно и запишите где.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» уже есть.</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Этого файла больше нет.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy “%1” is damaged and was not kept.</source>
        <translation>Копия «%1» повреждена и не сохранена.</translation>
    </message>
    <message>
        <source>The copy “%1” holds no shop and was not kept.</source>
        <translation>В копии «%1» нет магазина, она не сохранена.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1» для резервных копий.</translation>
    </message>
    <message>
        <source>“%1” exists already. A backup is never restored over a file: choose another name.</source>
        <translation>«%1» уже есть. Резервная копия никогда не заменяет существующий файл: выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Не удаётся записать «%1».</translation>
    </message>
</context>
<context>
    <name>BackupRescue</name>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 восстановлен %2</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <source>Customer %1 is not in the bin, or was merged with somebody or erased since.</source>
        <translation>Клиента %1 нет в корзине, или с тех пор его объединили с кем-то либо стёрли.</translation>
    </message>
</context>
<context>
    <name>CardDraft</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Birthday cards</source>
        <translation>Открытки ко дню рождения</translation>
    </message>
    <message>
        <source>Holiday cards</source>
        <translation>Новогодние открытки</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>holiday cards and the year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are too long for the card and are cut.</source>
        <translation>
            <numerusform>%n текст не помещается на открытку и будет обрезан.</numerusform>
            <numerusform>%n текста не помещаются на открытку и будут обрезаны.</numerusform>
            <numerusform>%n текстов не помещаются на открытку и будут обрезаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>No font here can draw “%1”.</source>
        <translation>Ни один шрифт на этом компьютере не может показать «%1».</translation>
    </message>
</context>
<context>
    <name>CardNumber</name>
    <message>
        <source>This is not a card number: a card has 13 digits.</source>
        <translation>Это не номер карты: в нём должно быть 13 цифр.</translation>
    </message>
    <message>
        <source>A card number has 13 digits. Count them and try again.</source>
        <translation>В номере карты 13 цифр. Пересчитайте их и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This card number has a wrong digit in it. Read it again from the card.</source>
        <translation>В номере карты ошибка в одной из цифр. Прочитайте его с карты ещё раз.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: теперь %2</translation>
    </message>
    <message>
        <source>%1: %2, now nothing</source>
        <translation>%1: %2, теперь ничего</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, теперь %3</translation>
    </message>
</context>
<context>
    <name>ComplaintDesk</name>
    <message>
        <source>Nobody can have complained later than now.</source>
        <translation>Никто не мог пожаловаться позже, чем сейчас.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Этого товара больше нет в списке.</translation>
    </message>
    <message>
        <source>There is no complaint with the number %1.</source>
        <translation>Жалобы с номером %1 нет.</translation>
    </message>
    <message>
        <source>This complaint is solved already. If it is not, reopen it.</source>
        <translation>Эта жалоба уже решена. Если нет, откройте её снова.</translation>
    </message>
    <message>
        <source>The customer is waited for already.</source>
        <translation>Клиента уже ждут.</translation>
    </message>
    <message>
        <source>Nobody waits for the customer.</source>
        <translation>Клиента никто не ждёт.</translation>
    </message>
    <message>
        <source>This complaint is open.</source>
        <translation>Эта жалоба открыта.</translation>
    </message>
    <message>
        <source>Write why it is not solved after all.</source>
        <translation>Напишите, почему она всё-таки не решена.</translation>
    </message>
    <message>
        <source>A complaint is rated when it is solved.</source>
        <translation>Жалобу оценивают, когда она решена.</translation>
    </message>
    <message>
        <source>How content a customer is goes from 0 to 10.</source>
        <translation>Довольство клиента указывают от 0 до 10.</translation>
    </message>
    <message>
        <source>Write what the complaint is about.</source>
        <translation>Напишите, на что жалуются.</translation>
    </message>
    <message>
        <source>A lot and a category have room for %1 characters each.</source>
        <translation>Партия и категория вмещают по %1 знаков.</translation>
    </message>
    <message>
        <source>A lot is one of a product: say which.</source>
        <translation>Партия бывает у товара: укажите какого.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Знак %1: %2</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>A condition has room for %1 characters.</source>
        <translation>В условии не больше %1 знаков.</translation>
    </message>
    <message>
        <source>this bracket was never opened.</source>
        <translation>эта скобка не открыта.</translation>
    </message>
    <message>
        <source>“and” or “or” is missing before %1. Values with spaces stand in quotes.</source>
        <translation>Перед %1 не хватает «and» или «or». Значения с пробелами пишут в кавычках.</translation>
    </message>
    <message>
        <source>this quote is never closed.</source>
        <translation>эта кавычка не закрыта.</translation>
    </message>
    <message>
        <source>too many brackets within brackets.</source>
        <translation>слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>this bracket is never closed.</source>
        <translation>эта скобка не закрыта.</translation>
    </message>
    <message>
        <source>something is missing at the end.</source>
        <translation>в конце чего-то не хватает.</translation>
    </message>
    <message>
        <source>%1 is no field. Fields are: %2.</source>
        <translation>%1 — не поле. Поля: %2.</translation>
    </message>
    <message>
        <source>a condition has room for %1 comparisons.</source>
        <translation>в условии не больше %1 сравнений.</translation>
    </message>
    <message>
        <source>“%1” stands alone, or after “not”.</source>
        <translation>«%1» стоит само по себе или после «not».</translation>
    </message>
    <message>
        <source>“%1” goes with one of these, not with %2: %3.</source>
        <translation>«%1» сочетается с одним из этих, а не с %2: %3.</translation>
    </message>
    <message>
        <source>a value is missing before %1. Words such as “and” stand in quotes when they are values.</source>
        <translation>перед %1 не хватает значения. Слова вроде «and» как значения пишут в кавычках.</translation>
    </message>
    <message>
        <source>%1 is no length of time: write 90d, 2w, 3m or 1y.</source>
        <translation>%1 — не срок: пишите 90d, 2w, 3m или 1y.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта лояльности</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Usual days between visits</source>
        <translation>Обычно дней между визитами</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Постоянный</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Пропадает</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Open follow-up</source>
        <translation>Открытое напоминание</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Пора напомнить</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>раньше чем</translation>
    </message>
    <message>
        <source>within</source>
        <translation>в пределах</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>“%1” is no length of time: write 90d, 2w, 3m or 1y.</source>
        <translation>«%1» — не срок: пишите 90d, 2w, 3m или 1y.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes: write is-empty.</source>
        <translation>Между кавычками ничего нет: пишите is-empty.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-22.</source>
        <translation>«%1» — не день: пишите как 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” is no time of the year: write 12 for December, 12-09, today, this-week or this-month.</source>
        <translation>«%1» — не время года: пишите 12 для декабря, 12-09, today, this-week или this-month.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” is no amount: write 1200 or 1200.50.</source>
        <translation>«%1» — не сумма: пишите 1200 или 1200.50.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«%1» — ничего из этого: %2.</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Человек или организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Size, like or dislike</source>
        <translation>Размер и вкусы</translation>
    </message>
    <message>
        <source>Web and social</source>
        <translation>Сайты и соцсети</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>this shop has no field of its own called %1.</source>
        <translation>в магазине нет своего поля с названием %1.</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>в ближайшие</translation>
    </message>
    <message>
        <source>“%1” is no number: write 38 or 38.5.</source>
        <translation>«%1» — не число: пишите 38 или 38.5.</translation>
    </message>
</context>
<context>
    <name>ConditionDraft</name>
    <message>
        <source>%1: something is missing behind “%2”.</source>
        <translation>%1: после «%2» чего-то не хватает.</translation>
    </message>
</context>
<context>
    <name>ConsentWordingDesk</name>
    <message>
        <source>This wording is no longer there.</source>
        <translation>Этого текста согласия больше нет.</translation>
    </message>
    <message>
        <source>Somebody was asked with these words, so they stay. Write a new version instead.</source>
        <translation>Кого-то уже спросили этими словами, поэтому они остаются. Напишите новую версию.</translation>
    </message>
    <message>
        <source>Say what people are asked for: the newsletter, birthday cards.</source>
        <translation>Напишите, о чём спрашивают: рассылка, открытки ко дню рождения.</translation>
    </message>
    <message>
        <source>A wording needs a version, so that it can be told from later ones.</source>
        <translation>Тексту согласия нужна версия, чтобы отличать его от следующих.</translation>
    </message>
    <message>
        <source>Write down the words people are asked with.</source>
        <translation>Напишите слова, которыми спрашивают клиентов.</translation>
    </message>
    <message>
        <source>There is a version “%1” of “%2” already.</source>
        <translation>Версия «%1» для «%2» уже есть.</translation>
    </message>
</context>
<context>
    <name>ContactLabel</name>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>CsvDialect</name>
    <message>
        <source>The file is empty: there are no customers in it.</source>
        <translation>Файл пуст: клиентов в нём нет.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a CSV file. Open it in its own program and save it as CSV.</source>
        <translation>Это электронная таблица или другой упакованный файл, а не CSV. Откройте его в своей программе и сохраните как CSV.</translation>
    </message>
    <message>
        <source>This is not a CSV file. Ask the program it comes from for an export as CSV.</source>
        <translation>Это не файл CSV. Выгрузите данные как CSV из программы, в которой он создан.</translation>
    </message>
    <message>
        <source>These are contacts as vCard, not CSV. Ask the program they come from for an export as CSV.</source>
        <translation>Это контакты в формате vCard, а не CSV. Выгрузите их как CSV из программы, в которой они хранятся.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a CSV file. Perhaps the download needed a sign-in first.</source>
        <translation>Это веб-страница или XML, а не файл CSV. Возможно, перед скачиванием нужно было войти на сайт.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens on this line and is never closed; the field was ended at the end of the line.</source>
        <translation>В этой строке открыта кавычка, которая так и не закрыта; поле закончено в конце строки.</translation>
    </message>
    <message>
        <source>This row has too few fields: %1 instead of %2.</source>
        <translation>В этой строке слишком мало полей: %1 вместо %2.</translation>
    </message>
    <message>
        <source>This row has too many fields: %1 instead of %2.</source>
        <translation>В этой строке слишком много полей: %1 вместо %2.</translation>
    </message>
    <message>
        <source>This row holds zero bytes, which are no text; they were left out.</source>
        <translation>В этой строке есть нулевые байты, это не текст; они пропущены.</translation>
    </message>
    <message>
        <source>Some letters of this row are written in another encoding than the rest of the file; please check them.</source>
        <translation>Некоторые буквы этой строки записаны в другой кодировке, чем остальной файл; проверьте их.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is no date that exists.</source>
        <translation>Даты «%1» не бывает.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«%1» нет среди вариантов: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>CustomFieldDesk</name>
    <message>
        <source>This field is no longer there.</source>
        <translation>Этого поля больше нет.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Полю нужно название.</translation>
    </message>
    <message>
        <source>A field&apos;s name has room for %1 characters.</source>
        <translation>В названии поля не больше %1 знаков.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>Полю с вариантами нужен хотя бы один вариант.</translation>
    </message>
    <message>
        <source>Another field is called “%1” already.</source>
        <translation>Другое поле уже называется «%1».</translation>
    </message>
    <message>
        <source>What customers have in “%1” does not fit: %2</source>
        <translation>То, что у клиентов в «%1», не подходит: %2</translation>
    </message>
    <message>
        <source>Two choices are called “%1”.</source>
        <translation>Два варианта называются «%1».</translation>
    </message>
</context>
<context>
    <name>CustomerChange</name>
    <message>
        <source>the name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>the sort name</source>
        <translation>имя для сортировки</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>личное имя</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>фамилию</translation>
    </message>
    <message>
        <source>how to address them</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>the phone numbers</source>
        <translation>номера телефонов</translation>
    </message>
    <message>
        <source>the e-mail addresses</source>
        <translation>адреса эл. почты</translation>
    </message>
    <message>
        <source>the addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>the customer numbers</source>
        <translation>номера клиента</translation>
    </message>
    <message>
        <source>whether this is a person</source>
        <translation>вид клиента</translation>
    </message>
    <message>
        <source>the roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>the salutation</source>
        <translation>приветствие</translation>
    </message>
    <message>
        <source>how they pay</source>
        <translation>сведения об оплате</translation>
    </message>
    <message>
        <source>the price group</source>
        <translation>ценовую группу</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>валюту</translation>
    </message>
    <message>
        <source>how they like to be reached</source>
        <translation>удобную связь</translation>
    </message>
    <message>
        <source>the web addresses</source>
        <translation>адреса сайтов и соцсетей</translation>
    </message>
    <message>
        <source>the former names</source>
        <translation>прежние имена</translation>
    </message>
    <message>
        <source>what is good to know</source>
        <translation>то, что полезно знать</translation>
    </message>
    <message>
        <source>the shop’s own fields</source>
        <translation>поля магазина</translation>
    </message>
</context>
<context>
    <name>CustomerDesk</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Этого клиента больше нет в книге.</translation>
    </message>
    <message>
        <source>A customer needs a name to be found by.</source>
        <translation>Клиенту нужно имя, по которому его можно найти.</translation>
    </message>
    <message>
        <source>This customer is not in the bin.</source>
        <translation>Этого клиента нет в корзине.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else has changed %1. Look at it and write it again.</source>
        <translation>Тем временем кто-то другой изменил %1. Посмотрите и запишите снова.</translation>
    </message>
    <message>
        <source>%1 was merged with %2. Unmerge the two to have both back.</source>
        <translation>%1 объединён с %2. Разъедините их, чтобы вернуть обоих.</translation>
    </message>
    <message>
        <source>This customer was erased for good.</source>
        <translation>Этот клиент стёрт навсегда.</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message>
        <source>The file could not be written whole. Make room on the disk and try again.</source>
        <translation>Файл не удалось записать целиком. Освободите место на диске и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>CustomerHistory</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>“%1” is a folder. Choose the file in it.</source>
        <translation>«%1» — это папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Split it and bring in the parts.</source>
        <translation>«%1» больше 1 ГБ. Разделите файл и загрузите его по частям.</translation>
    </message>
    <message>
        <source>No column of this file names a customer. Choose which column is the name.</source>
        <translation>Ни один столбец файла не похож на имя клиента. Выберите, в каком столбце имя.</translation>
    </message>
    <message>
        <source>The file has changed since it was looked at. Choose it again.</source>
        <translation>Файл изменился после просмотра. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>brought in from %1</source>
        <translation>загружено из %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Остановлено. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The same phone number.</source>
        <translation>Тот же номер телефона.</translation>
    </message>
    <message>
        <source>%1 was added and has the same phone number as %2.</source>
        <translation>Добавлено: %1. Номер телефона тот же, что у клиента %2.</translation>
    </message>
    <message>
        <source>%1, card “%2”: %3</source>
        <translation>%1, карта «%2»: %3</translation>
    </message>
    <message>
        <source>the customer has card %1 already and keeps it.</source>
        <translation>у клиента уже есть карта %1, она остаётся.</translation>
    </message>
    <message>
        <source>the card belongs to another customer.</source>
        <translation>карта принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>the card is no longer valid.</source>
        <translation>карта больше не действует.</translation>
    </message>
    <message>
        <source>From here on there is more of this than can be listed.</source>
        <translation>Дальше таких строк больше, чем помещается в список.</translation>
    </message>
    <message>
        <source>%1, %2: the book says “%3” and keeps it, the file says “%4”.</source>
        <translation>%1, %2: в книге «%3», так и останется; в файле «%4».</translation>
    </message>
</context>
<context>
    <name>CustomerMerge</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Организация: %1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Обращение: %1</translation>
    </message>
    <message>
        <source>After the name: %1</source>
        <translation>После имени: %1</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that the folder exists and may be written.</source>
        <translation>Не удаётся создать «%1». Проверьте, что папка есть и в неё можно записывать.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the newest good backup.</source>
        <translation>«%1» повреждён. Восстановите последнюю исправную резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is open in another program: %2.</source>
        <translation>«%1» открыт в другой программе: %2.</translation>
    </message>
    <message>
        <source>The shop file is damaged: %1. Restore the newest good backup.</source>
        <translation>Файл магазина повреждён: %1. Восстановите последнюю исправную резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is open in another program, which knows the file by another name.</source>
        <translation>«%1» открыт в другой программе, которая знает этот файл под другим именем.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>a call logged</source>
        <translation>записан звонок</translation>
    </message>
    <message>
        <source>a visit logged</source>
        <translation>записан визит</translation>
    </message>
    <message>
        <source>a note written</source>
        <translation>сделана пометка</translation>
    </message>
    <message>
        <source>a card logged</source>
        <translation>записана открытка</translation>
    </message>
    <message>
        <source>an entry changed</source>
        <translation>изменена запись</translation>
    </message>
    <message>
        <source>an entry removed</source>
        <translation>удалена запись</translation>
    </message>
    <message>
        <source>a follow-up added</source>
        <translation>добавлено напоминание</translation>
    </message>
    <message>
        <source>a follow-up ticked off</source>
        <translation>напоминание отмечено</translation>
    </message>
    <message>
        <source>a follow-up moved</source>
        <translation>напоминание перенесено</translation>
    </message>
    <message>
        <source>a new customer added</source>
        <translation>добавлен новый клиент</translation>
    </message>
    <message>
        <source>a customer changed</source>
        <translation>изменён клиент</translation>
    </message>
    <message>
        <source>a customer moved to the bin</source>
        <translation>клиент перемещён в корзину</translation>
    </message>
    <message>
        <source>a customer restored from the bin</source>
        <translation>клиент возвращён из корзины</translation>
    </message>
    <message>
        <source>a consent recorded</source>
        <translation>записано согласие</translation>
    </message>
    <message>
        <source>two customers merged</source>
        <translation>объединены два клиента</translation>
    </message>
    <message>
        <source>two customers parted again</source>
        <translation>два клиента снова разъединены</translation>
    </message>
    <message>
        <source>duplicates merged</source>
        <translation>объединены дубликаты</translation>
    </message>
    <message>
        <source>two people marked as not the same</source>
        <translation>двое отмечены как разные люди</translation>
    </message>
    <message>
        <source>a loyalty card given</source>
        <translation>выдана карта</translation>
    </message>
    <message>
        <source>a stamp given</source>
        <translation>поставлен штамп</translation>
    </message>
    <message>
        <source>a reward redeemed</source>
        <translation>выдана награда</translation>
    </message>
    <message>
        <source>a stamp or reward removed from the card</source>
        <translation>с карты снят штамп или награда</translation>
    </message>
    <message>
        <source>the loyalty programme changed</source>
        <translation>изменена программа лояльности</translation>
    </message>
    <message>
        <source>customers brought in</source>
        <translation>загружены клиенты</translation>
    </message>
    <message>
        <source>a filter saved</source>
        <translation>сохранён фильтр</translation>
    </message>
    <message>
        <source>a filter renamed</source>
        <translation>переименован фильтр</translation>
    </message>
    <message>
        <source>a filter removed</source>
        <translation>удалён фильтр</translation>
    </message>
    <message>
        <source>the filters put in order</source>
        <translation>фильтры упорядочены</translation>
    </message>
    <message>
        <source>the shop&apos;s settings changed</source>
        <translation>изменены настройки магазина</translation>
    </message>
    <message>
        <source>a colleague added</source>
        <translation>добавлен коллега</translation>
    </message>
    <message>
        <source>cards prepared</source>
        <translation>подготовлены открытки</translation>
    </message>
    <message>
        <source>cards marked as printed</source>
        <translation>открытки отмечены напечатанными</translation>
    </message>
    <message>
        <source>customers moved to the bin</source>
        <translation>клиенты перемещены в корзину</translation>
    </message>
    <message>
        <source>customers restored from the bin</source>
        <translation>клиенты возвращены из корзины</translation>
    </message>
    <message>
        <source>a promise made</source>
        <translation>дано обещание</translation>
    </message>
    <message>
        <source>an appointment made</source>
        <translation>сделана запись на приём</translation>
    </message>
    <message>
        <source>word left for a colleague</source>
        <translation>оставлено сообщение коллеге</translation>
    </message>
    <message>
        <source>a task finished</source>
        <translation>завершено дело</translation>
    </message>
    <message>
        <source>a task handed over</source>
        <translation>передано дело</translation>
    </message>
    <message>
        <source>a task given up</source>
        <translation>снято дело</translation>
    </message>
    <message>
        <source>a file attached</source>
        <translation>прикреплён файл</translation>
    </message>
    <message>
        <source>a file removed</source>
        <translation>удалён файл</translation>
    </message>
    <message>
        <source>a photo put in</source>
        <translation>добавлено фото</translation>
    </message>
    <message>
        <source>a photo removed</source>
        <translation>удалено фото</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own made</source>
        <translation>создано своё поле магазина</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own changed</source>
        <translation>изменено своё поле магазина</translation>
    </message>
    <message>
        <source>a field of the shop&apos;s own removed</source>
        <translation>удалено своё поле магазина</translation>
    </message>
    <message>
        <source>the shop&apos;s own fields put in order</source>
        <translation>упорядочены поля магазина</translation>
    </message>
    <message>
        <source>a filter changed</source>
        <translation>изменён фильтр</translation>
    </message>
    <message>
        <source>a wording of consent made</source>
        <translation>написан текст согласия</translation>
    </message>
    <message>
        <source>a wording of consent changed</source>
        <translation>изменён текст согласия</translation>
    </message>
    <message>
        <source>a wording of consent removed</source>
        <translation>удалён текст согласия</translation>
    </message>
    <message>
        <source>a household changed</source>
        <translation>изменена семья</translation>
    </message>
    <message>
        <source>somebody taken into a household</source>
        <translation>кто-то добавлен в семью</translation>
    </message>
    <message>
        <source>somebody taken out of a household</source>
        <translation>кто-то убран из семьи</translation>
    </message>
    <message>
        <source>two people related</source>
        <translation>добавлена связь</translation>
    </message>
    <message>
        <source>a relation removed</source>
        <translation>удалена связь</translation>
    </message>
    <message>
        <source>the language of many customers changed</source>
        <translation>изменён язык многих клиентов</translation>
    </message>
    <message>
        <source>the price group of many customers changed</source>
        <translation>изменена ценовая группа многих клиентов</translation>
    </message>
    <message>
        <source>the follow-ups of many customers handed over</source>
        <translation>переданы напоминания многих клиентов</translation>
    </message>
    <message>
        <source>the consent of many customers recorded</source>
        <translation>записано согласие многих клиентов</translation>
    </message>
    <message>
        <source>many customers tagged</source>
        <translation>метка поставлена многим клиентам</translation>
    </message>
    <message>
        <source>a tag taken from many customers</source>
        <translation>метка снята у многих клиентов</translation>
    </message>
    <message>
        <source>a tag coloured</source>
        <translation>выбран цвет метки</translation>
    </message>
    <message>
        <source>a tag renamed</source>
        <translation>переименована метка</translation>
    </message>
    <message>
        <source>tags merged</source>
        <translation>объединены метки</translation>
    </message>
    <message>
        <source>a tag removed</source>
        <translation>удалена метка</translation>
    </message>
    <message>
        <source>a customer erased for good</source>
        <translation>клиент стёрт навсегда</translation>
    </message>
    <message>
        <source>stamps lapsed</source>
        <translation>сгорели штампы</translation>
    </message>
    <message>
        <source>the demo shop made</source>
        <translation>создан демонстрационный магазин</translation>
    </message>
    <message>
        <source>somebody taken into a new household</source>
        <translation>кто-то добавлен в новую семью</translation>
    </message>
    <message>
        <source>a relation changed</source>
        <translation>изменена связь</translation>
    </message>
    <message>
        <source>the shop opened</source>
        <translation>открыт магазин</translation>
    </message>
    <message>
        <source>a task that comes no more</source>
        <translation>дело, которое больше не повторяется</translation>
    </message>
    <message>
        <source>a new product added</source>
        <translation>добавлен новый товар</translation>
    </message>
    <message>
        <source>a product changed</source>
        <translation>изменён товар</translation>
    </message>
    <message>
        <source>a product removed</source>
        <translation>удалён товар</translation>
    </message>
    <message>
        <source>what was bought changed</source>
        <translation>изменены покупки</translation>
    </message>
    <message>
        <source>a complaint taken</source>
        <translation>принята жалоба</translation>
    </message>
    <message>
        <source>a complaint changed</source>
        <translation>изменена жалоба</translation>
    </message>
    <message>
        <source>a complaint removed</source>
        <translation>удалена жалоба</translation>
    </message>
    <message>
        <source>a complaint answered</source>
        <translation>ответ на жалобу</translation>
    </message>
    <message>
        <source>a complaint put to waiting</source>
        <translation>жалоба ждёт клиента</translation>
    </message>
    <message>
        <source>a complaint gone on with</source>
        <translation>работа по жалобе продолжена</translation>
    </message>
    <message>
        <source>a complaint solved</source>
        <translation>решена жалоба</translation>
    </message>
    <message>
        <source>a complaint reopened</source>
        <translation>снова открыта жалоба</translation>
    </message>
    <message>
        <source>a solution rated</source>
        <translation>оценено решение</translation>
    </message>
    <message>
        <source>the service standards changed</source>
        <translation>изменены сроки обслуживания</translation>
    </message>
    <message>
        <source>the opening hours changed</source>
        <translation>изменены часы работы</translation>
    </message>
    <message>
        <source>a recall started</source>
        <translation>начат отзыв товара</translation>
    </message>
    <message>
        <source>a recall changed</source>
        <translation>изменён отзыв товара</translation>
    </message>
    <message>
        <source>a recall removed</source>
        <translation>удалён отзыв товара</translation>
    </message>
    <message>
        <source>a customer told of a recall</source>
        <translation>клиенту сообщили об отзыве товара</translation>
    </message>
</context>
<context>
    <name>DemoShop</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Не удаётся записать «%1».</translation>
    </message>
</context>
<context>
    <name>DuplicateScore</name>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>имена переставлены</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>имя звучит так же</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>краткая форма имени</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>та же фамилия</translation>
    </message>
    <message>
        <source>another given name</source>
        <translation>другое личное имя</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>другая фамилия</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>тот же день рождения</translation>
    </message>
    <message>
        <source>nearly the same birthday</source>
        <translation>почти тот же день рождения</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>другой день рождения</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>nearly the same phone</source>
        <translation>почти тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же эл. почта</translation>
    </message>
    <message>
        <source>similar e-mail</source>
        <translation>похожая эл. почта</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>similar address</source>
        <translation>похожий адрес</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>другой адрес</translation>
    </message>
    <message>
        <source>same number in another program</source>
        <translation>тот же номер в другой программе</translation>
    </message>
    <message>
        <source>junior or senior</source>
        <translation>младший или старший</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Этого клиента больше нет в книге.</translation>
    </message>
    <message>
        <source>This customer was erased already.</source>
        <translation>Этот клиент уже стёрт.</translation>
    </message>
    <message>
        <source>This record was merged into customer %1. Erase that customer, or part the two first.</source>
        <translation>Эта запись объединена с клиентом %1. Сотрите того клиента или сначала разъедините их.</translation>
    </message>
    <message>
        <source>The shop&apos;s log is still being read and is emptied when the shop is opened next.</source>
        <translation>Журнал магазина ещё читается и будет очищен при следующем открытии.</translation>
    </message>
</context>
<context>
    <name>ErasureList</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Не удаётся записать «%1».</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not brought in</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя целиком</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество или второе имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Титул перед именем</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Титул после имени</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Сортировать как</translation>
    </message>
    <message>
        <source>Given name as spoken</source>
        <translation>Имя, как произносится</translation>
    </message>
    <message>
        <source>Family name as spoken</source>
        <translation>Фамилия, как произносится</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Вид телефона</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>Вид эл. почты</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Месяц рождения</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Число рождения</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Вид даты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>May be e-mailed</source>
        <translation>Можно писать на эл. почту</translation>
    </message>
    <message>
        <source>May be texted</source>
        <translation>Можно слать СМС</translation>
    </message>
    <message>
        <source>May be written to</source>
        <translation>Можно слать письма</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Своё поле</translation>
    </message>
</context>
<context>
    <name>FilterDesk</name>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Этого фильтра больше нет.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Фильтру нужно название.</translation>
    </message>
    <message>
        <source>A filter&apos;s name has room for %1 characters.</source>
        <translation>В названии фильтра не больше %1 знаков.</translation>
    </message>
    <message>
        <source>“%1” is one of the filters every shop has. Choose another name.</source>
        <translation>«%1» — фильтр, который есть в каждом магазине. Выберите другое название.</translation>
    </message>
    <message>
        <source>Another filter is called “%1” already.</source>
        <translation>Другой фильтр уже называется «%1».</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>через %n неделю</numerusform>
            <numerusform>через %n недели</numerusform>
            <numerusform>через %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>через %n месяц</numerusform>
            <numerusform>через %n месяца</numerusform>
            <numerusform>через %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>через %n год</numerusform>
            <numerusform>через %n года</numerusform>
            <numerusform>через %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n неделю назад</numerusform>
            <numerusform>%n недели назад</numerusform>
            <numerusform>%n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date with weekday in the letters of QLocale&apos;s date formats, this year and another year</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the month&apos;s name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
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
        <translation>Сегодня %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Вчера %1</translation>
    </message>
</context>
<context>
    <name>GivenFilter</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everybody in the book</source>
        <translation>Все, кто в книге</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>Came at least 3 times in the last 12 months</source>
        <translation>Не меньше 3 визитов за последние 12 месяцев</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Пропадают</translation>
    </message>
    <message>
        <source>Regulars who are away half as long again as they usually are, and more than 14 days</source>
        <translation>Постоянные клиенты, которых нет в полтора раза дольше обычного и больше 14 дней</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>First seen in the last 30 days</source>
        <translation>Впервые пришли за последние 30 дней</translation>
    </message>
    <message>
        <source>Birthday this week</source>
        <translation>День рождения на этой неделе</translation>
    </message>
    <message>
        <source>Have their birthday in this week, from its first day to its last</source>
        <translation>День рождения на этой неделе, с первого её дня по последний</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Этого клиента больше нет в книге.</translation>
    </message>
    <message>
        <source>This customer was erased: nothing is held about them any more.</source>
        <translation>Этот клиент стёрт: о нём больше ничего не хранится.</translation>
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
        <translation>%1: %2, теперь ничего</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, теперь %3</translation>
    </message>
    <message>
        <source>Everything that %1 holds about this person, on %2.</source>
        <translation>Всё, что магазин «%1» хранит об этом человеке. %2.</translation>
    </message>
    <message>
        <source>Records merged into this one</source>
        <translation>Записи, объединённые с этой</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>An entry needs a day that exists.</source>
        <translation>У записи должна быть существующая дата.</translation>
    </message>
    <message>
        <source>That day has not come yet. Set a follow-up instead.</source>
        <translation>Этот день ещё не наступил. Поставьте вместо этого напоминание.</translation>
    </message>
    <message>
        <source>There is nothing written in the note.</source>
        <translation>Пометка пуста.</translation>
    </message>
    <message>
        <source>Only a visit can be stamped.</source>
        <translation>Штамп ставится только за визит.</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Этой записи больше нет в истории.</translation>
    </message>
    <message>
        <source>This is about no customer, so there is no history to write into: mark it as done.</source>
        <translation>Это не касается клиента, истории для записи нет: отметьте как сделанное.</translation>
    </message>
</context>
<context>
    <name>HolidayRules</name>
    <message>
        <source>Day of Accord and Reconciliation</source>
        <translation>День согласия и примирения</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>День всех святых</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Вознесение Господне</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Успение Богородицы</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>День подарков</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Сочельник</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Рождество Христово</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>День Колумба</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>День Конституции</translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation>Коронация короля Карла III</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Праздник Тела и Крови Христовых</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>Queen&apos;s Diamond Jubilee</source>
        <translation>Бриллиантовый юбилей королевы</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Майский банковский выходной</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Богоявление</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>День германского единства</translation>
    </message>
    <message>
        <source>Queen&apos;s Golden Jubilee</source>
        <translation>Золотой юбилей королевы</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <source>Centenary of Independence</source>
        <translation>Столетие независимости</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>День независимости</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Джунтинт</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>День труда</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Великий четверг</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Первое мая</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>День памяти</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>Праздник середины лета</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>Канун праздника середины лета</translation>
    </message>
    <message>
        <source>Millennium holiday</source>
        <translation>Встреча нового тысячелетия</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Национальный день Швеции</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Новогодние каникулы</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Канун Нового года</translation>
    </message>
    <message>
        <source>Anniversary of the October Revolution</source>
        <translation>Годовщина Октябрьской революции</translation>
    </message>
    <message>
        <source>Queen&apos;s Platinum Jubilee</source>
        <translation>Платиновый юбилей королевы</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Великий день молитвы</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>День Реформации</translation>
    </message>
    <message>
        <source>Day of Prayer and Repentance</source>
        <translation>День покаяния и молитвы</translation>
    </message>
    <message>
        <source>Royal wedding</source>
        <translation>Королевская свадьба</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>День России</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Второй день Рождества</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Праздник Весны и Труда</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>Весенний банковский выходной</translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation>Похороны королевы Елизаветы II</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>Летний банковский выходной</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>День благодарения</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>День народного единства</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>День ветеранов</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>День рождения Вашингтона</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Духов день</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Троица</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>%1 (day in lieu)</source>
        <comment>of a holiday on a weekend</comment>
        <translation>%1 (перенос выходного)</translation>
    </message>
    <message>
        <source>Martin Luther King Day</source>
        <translation>День Мартина Лютера Кинга</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n секунду назад</numerusform>
            <numerusform>%n секунды назад</numerusform>
            <numerusform>%n секунд назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one stamp is given at a time.</source>
        <translation>За раз ставится хотя бы один штамп.</translation>
    </message>
    <message>
        <source>This card was stamped %1 by %2. It was not stamped again.</source>
        <translation>Штамп на эту карту уже поставлен %1 (%2). Второй раз он не поставлен.</translation>
    </message>
    <message numerus="yes">
        <source>The rule gives %n stamp(s) a day, and this card was stamped %1 by %2.</source>
        <translation>
            <numerusform>По правилу полагается %n штамп в день, а последний поставлен %1 (%2).</numerusform>
            <numerusform>По правилу полагается %n штампа в день, а последний поставлен %1 (%2).</numerusform>
            <numerusform>По правилу полагается %n штампов в день, а последний поставлен %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one stamp is redeemed at a time.</source>
        <translation>За раз списывается хотя бы один штамп.</translation>
    </message>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>Карта ещё не заполнена: нужен ещё %n штамп.</numerusform>
            <numerusform>Карта ещё не заполнена: нужно ещё %n штампа.</numerusform>
            <numerusform>Карта ещё не заполнена: нужно ещё %n штампов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has no entry %1.</source>
        <translation>В журнале штампов нет записи %1.</translation>
    </message>
    <message>
        <source>This entry of the ledger cannot be taken back.</source>
        <translation>Эту запись журнала штампов нельзя отменить.</translation>
    </message>
    <message>
        <source>This entry of the ledger was taken back already.</source>
        <translation>Эта запись журнала штампов уже отменена.</translation>
    </message>
    <message>
        <source>This stamp was spent on a reward already. Take the reward back first.</source>
        <translation>Этот штамп уже потрачен на награду. Сначала отмените награду.</translation>
    </message>
    <message>
        <source>This entry of the ledger cannot be repeated.</source>
        <translation>Эту запись журнала штампов нельзя повторить.</translation>
    </message>
    <message>
        <source>Stamps that came with the merge were spent on a reward since. Take the reward back first, or unmerge the two instead.</source>
        <translation>Штампы, пришедшие при объединении, потрачены на награду. Сначала отмените награду или разъедините этих двоих.</translation>
    </message>
    <message>
        <source>The cards of these two were joined to others since. Take that back first.</source>
        <translation>Карты этих двоих с тех пор объединены с другими. Сначала отмените это.</translation>
    </message>
</context>
<context>
    <name>LoyaltyDesk</name>
    <message>
        <source>The shop has no stamp programme yet.</source>
        <translation>В магазине ещё нет программы лояльности.</translation>
    </message>
    <message>
        <source>Card %1 belongs to another customer.</source>
        <translation>Карта %1 принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>Card %1 is no longer valid and cannot be given again.</source>
        <translation>Карта %1 больше не действует, выдать её снова нельзя.</translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>Программе нужно название.</translation>
    </message>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>Карта ещё не заполнена: нужен ещё %n штамп.</numerusform>
            <numerusform>Карта ещё не заполнена: нужно ещё %n штампа.</numerusform>
            <numerusform>Карта ещё не заполнена: нужно ещё %n штампов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no stamp or reward to take back.</source>
        <translation>Нет штампа или награды, которые можно отменить.</translation>
    </message>
</context>
<context>
    <name>LoyaltyReversal</name>
    <message>
        <source>The stamp or reward of %1 was given again since. Take that back first.</source>
        <translation>Штамп или награду уже выдали снова (%1). Сначала отмените это.</translation>
    </message>
    <message>
        <source>The stamp or reward of %1 was taken back by hand since. Undo that first.</source>
        <translation>Штамп или награду уже отменили вручную (%1). Сначала отмените эту отмену.</translation>
    </message>
    <message>
        <source>What became of these printed cards was noted again since. Take that back first.</source>
        <translation>С тех пор уже заново отмечено, что стало с этими открытками. Сначала отмените это.</translation>
    </message>
    <message>
        <source>This rule cannot be taken back: it was changed again since, or there was none before it.</source>
        <translation>Это правило нельзя отменить: с тех пор его снова изменили, или до него правила не было.</translation>
    </message>
</context>
<context>
    <name>MailingDesk</name>
    <message>
        <source>said no to post</source>
        <translation>отказ от писем</translation>
    </message>
    <message>
        <source>has not said yes to post</source>
        <translation>нет согласия на письма</translation>
    </message>
    <message>
        <source>no full address</source>
        <translation>нет полного адреса</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Нет открыток для печати.</translation>
    </message>
    <message>
        <source>There is no print job %1.</source>
        <translation>Нет печати с номером %1.</translation>
    </message>
    <message>
        <source>Print job %1 was confirmed already.</source>
        <translation>Печать %1 уже подтверждена.</translation>
    </message>
    <message>
        <source>Print job %1 has no card %2: it has %3.</source>
        <translation>В печати %1 нет открытки %2: всего их %3.</translation>
    </message>
    <message>
        <source>one card for %1</source>
        <translation>одна открытка: %1</translation>
    </message>
</context>
<context>
    <name>MappedRow</name>
    <message>
        <source>“%1” is not a date and was left out.</source>
        <translation>«%1» не дата; пропущено.</translation>
    </message>
    <message>
        <source>This row has no name, and no company, e-mail address or phone number to go by.</source>
        <translation>В этой строке нет имени, а также организации, эл. почты или телефона, по которым можно узнать клиента.</translation>
    </message>
    <message>
        <source>“%1” is a phone number that a spreadsheet has rounded; it was kept as it is.</source>
        <translation>«%1» — номер телефона, округлённый электронной таблицей; сохранено как есть.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; it was kept as it is.</source>
        <translation>«%1» не номер телефона; сохранено как есть.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; it was kept as it is.</source>
        <translation>«%1» не адрес эл. почты; сохранено как есть.</translation>
    </message>
</context>
<context>
    <name>MassChange</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>Метке нужно название.</translation>
    </message>
    <message>
        <source>There is room for %1 characters.</source>
        <translation>Помещается не больше %1 знаков.</translation>
    </message>
    <message>
        <source>“%1” is no language: write its code, such as sv or ru.</source>
        <translation>«%1» — не язык: пишите его код, например sv или ru.</translation>
    </message>
</context>
<context>
    <name>MassDesk</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>MatchReason</name>
    <message>
        <source>also known as %1</source>
        <translation>другое имя: %1</translation>
    </message>
    <message>
        <source>member of household %1</source>
        <translation>в семье: %1</translation>
    </message>
    <message>
        <source>household member %1</source>
        <translation>член семьи: %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>метка %1</translation>
    </message>
    <message>
        <source>town %1</source>
        <translation>город %1</translation>
    </message>
    <message>
        <source>street %1</source>
        <translation>улица %1</translation>
    </message>
    <message>
        <source>post code %1</source>
        <translation>индекс %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>карта %1</translation>
    </message>
    <message>
        <source>good to know: %1</source>
        <translation>полезно знать: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>примечание: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>предстоит: %1</translation>
    </message>
    <message>
        <source>typing error: %1</source>
        <translation>опечатка: %1</translation>
    </message>
</context>
<context>
    <name>MergeDesk</name>
    <message>
        <source>“%1” is no field that can be chosen.</source>
        <translation>«%1» — не поле, которое можно выбрать.</translation>
    </message>
    <message>
        <source>Somebody said that these, or two they would be merged with, are two people.</source>
        <translation>Кто-то указал, что эти двое или те, с кем их объединили бы, — разные люди.</translation>
    </message>
    <message>
        <source>A customer is always the same person as itself.</source>
        <translation>Клиент всегда тот же человек, что и он сам.</translation>
    </message>
    <message>
        <source>Merging these two would have lost something, so nothing was changed.</source>
        <translation>При объединении что-то потерялось бы, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>Клиента нельзя объединить с самим собой.</translation>
    </message>
    <message>
        <source>%1 (number %2) was merged with %3 already.</source>
        <translation>%1 (номер %2) уже объединён с %3.</translation>
    </message>
    <message>
        <source>Unmerging these two would have changed their stamps, so nothing was changed.</source>
        <translation>При разъединении изменились бы штампы, поэтому ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>MergeFields</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Имя для сортировки</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>other birthday</source>
        <translation>другой день рождения</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Person, company or household</source>
        <translation>Человек, организация или семья</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Как платит</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Удобная связь</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>Also in the book as “%1” until two records were merged.</source>
        <translation>Был также в книге как «%1», пока две записи не объединили.</translation>
    </message>
</context>
<context>
    <name>MorningSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises that are late</source>
        <translation>Просроченные обещания</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Обещано на сегодня</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The coming days</source>
        <translation>Ближайшие дни</translation>
    </message>
    <message>
        <source>Nothing is to be done today.</source>
        <translation>Сегодня дел нет.</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>ждём клиента</translation>
    </message>
    <message>
        <source>solution due %1</source>
        <translation>решить до: %1</translation>
    </message>
    <message>
        <source>first answer due %1</source>
        <translation>первый ответ до: %1</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>More complaints than usual</source>
        <translation>Жалоб больше обычного</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, партия %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last week %2</source>
        <translation>%1, на прошлой неделе %2</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Эта неделя на сегодня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Stamps given</source>
        <translation>Поставлено штампов</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>исполнится %1</translation>
    </message>
    <message>
        <source>Cards to print</source>
        <translation>Открытки к печати</translation>
    </message>
    <message numerus="yes">
        <source>%n birthday card(s)</source>
        <translation>
            <numerusform>%n открытка ко дню рождения</numerusform>
            <numerusform>%n открытки ко дню рождения</numerusform>
            <numerusform>%n открыток ко дню рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n напоминание</numerusform>
            <numerusform>%n напоминания</numerusform>
            <numerusform>%n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Regulars who drift away</source>
        <translation>Пропадающие постоянные клиенты</translation>
    </message>
    <message>
        <source>away %1 days, usually %2</source>
        <translation>нет %1 дн., обычно %2</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>“%1” does not begin with a day. Write it as fri 10, 2w or 27/11.</source>
        <translation>«%1» не начинается с дня. Пишите как пт 10, 2н или 27/11.</translation>
    </message>
    <message>
        <source>There is no such date as %1. The day comes first: 27/11.</source>
        <translation>Даты %1 не бывает. Сначала день: 27/11.</translation>
    </message>
    <message>
        <source>There is no such date as %1. The month comes first: 11/27.</source>
        <translation>Даты %1 не бывает. Сначала месяц: 11/27.</translation>
    </message>
    <message>
        <source>A follow-up needs a day that exists.</source>
        <translation>У напоминания должна быть существующая дата.</translation>
    </message>
    <message>
        <source>%1 is no hour of the day. Write a time as 10 or 14:30.</source>
        <translation>%1 — не время суток. Пишите время как 10 или 14:30.</translation>
    </message>
    <message>
        <source>%1 has gone by. A follow-up needs a day from today on.</source>
        <translation>%1 уже прошло. Напоминанию нужен день начиная с сегодняшнего.</translation>
    </message>
    <message>
        <source>That would never come again: its last day is before the first.</source>
        <translation>Это никогда не повторится: последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>OpeningHoursStore</name>
    <message>
        <source>The opening hours in the shop file cannot be read. Set them again.</source>
        <translation>Часы работы в файле магазина не читаются. Задайте их снова.</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>“%1” of %2 was changed since and stays as it is now.</source>
        <translation>«%1» у %2 с тех пор изменено и останется как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of %1 that came along were removed since.</source>
        <translation>
            <numerusform>С тех пор удалена %n запись от %1.</numerusform>
            <numerusform>С тех пор удалены %n записи от %1.</numerusform>
            <numerusform>С тех пор удалено %n записей от %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) that came along were changed since and stay with %1.</source>
        <translation>
            <numerusform>%n сведение с тех пор изменено и остаётся у %1.</numerusform>
            <numerusform>%n сведения с тех пор изменены и остаются у %1.</numerusform>
            <numerusform>%n сведений с тех пор изменены и остаются у %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written since stay with %1.</source>
        <translation>
            <numerusform>%n запись, сделанная с тех пор, остаётся у %1.</numerusform>
            <numerusform>%n записи, сделанные с тех пор, остаются у %1.</numerusform>
            <numerusform>%n записей, сделанных с тех пор, остаются у %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of %1 were spent since and do not come back.</source>
        <translation>
            <numerusform>%n штамп от %1 с тех пор потрачен и не вернётся.</numerusform>
            <numerusform>%n штампа от %1 с тех пор потрачены и не вернутся.</numerusform>
            <numerusform>%n штампов от %1 с тех пор потрачены и не вернутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two were not merged.</source>
        <translation>Эти двое не объединялись.</translation>
    </message>
    <message>
        <source>%1 and %2 were unmerged already.</source>
        <translation>%1 и %2 уже разъединены.</translation>
    </message>
    <message>
        <source>%1 was itself merged with %2 since. Unmerge those two first.</source>
        <translation>%1 с тех пор объединён с %2. Сначала разъедините их.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>There is no card to put into the PDF.</source>
        <translation>Нет открыток для PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1. Is there room, and may files be made in that folder?</source>
        <translation>Не удалось записать PDF в %1. Хватает ли места и можно ли создавать файлы в этой папке?</translation>
    </message>
</context>
<context>
    <name>PeopleHits</name>
    <message>
        <source>The search is still being built</source>
        <translation>Поиск ещё строится</translation>
    </message>
    <message>
        <source>Names and numbers are found; towns, notes and the rest come in a moment.</source>
        <translation>Имена и номера уже находятся; города, пометки и остальное появятся через минуту.</translation>
    </message>
    <message>
        <source>meant: %1?</source>
        <translation>может быть: %1?</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Only the owner of the shop may do this.</source>
        <translation>Это может только владелец магазина.</translation>
    </message>
    <message>
        <source>Only the owner of the shop may do this: %1.</source>
        <translation>Это может делать только владелец магазина: %1.</translation>
    </message>
</context>
<context>
    <name>PhotoScaler</name>
    <message>
        <source>This is no picture the program can read. JPEG, PNG, GIF and BMP will do.</source>
        <translation>Такую картинку программа прочитать не может. Подойдут JPEG, PNG, GIF и BMP.</translation>
    </message>
    <message>
        <source>This picture is broken: not all of it could be read.</source>
        <translation>Картинка повреждена: её не удалось прочитать целиком.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the picture smaller and take that.</source>
        <translation>Файл больше %1 МБ. Сохраните картинку поменьше и возьмите её.</translation>
    </message>
    <message>
        <source>This picture has %1 × %2 points, too many to be a photo. Save it smaller and take that.</source>
        <translation>В картинке %1 × %2 точек — слишком много для фото. Сохраните её поменьше и возьмите её.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>В ПИН-коде не меньше %1 цифр.</translation>
    </message>
    <message>
        <source>A PIN has at most %1 digits.</source>
        <translation>В ПИН-коде не больше %1 цифр.</translation>
    </message>
    <message>
        <source>A PIN has only digits.</source>
        <translation>В ПИН-коде только цифры.</translation>
    </message>
    <message>
        <source>This PIN is among those everybody tries first. Take digits without a pattern.</source>
        <translation>Этот ПИН-код пробуют первым. Возьмите цифры без закономерности.</translation>
    </message>
</context>
<context>
    <name>PinDesk</name>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Файл магазина можно только читать, изменить его нельзя.</translation>
    </message>
    <message>
        <source>Nobody of this number works here.</source>
        <translation>Никто с таким номером здесь не работает.</translation>
    </message>
    <message>
        <source>This is not the PIN of %1. The next one is looked at in %2 s.</source>
        <translation>Это не ПИН-код: %1. Следующий будет проверен через %2 с.</translation>
    </message>
    <message>
        <source>There were wrong PINs for %1. The next one is looked at in %2 s.</source>
        <translation>Для %1 вводили неверные ПИН-коды. Следующий будет проверен через %2 с.</translation>
    </message>
</context>
<context>
    <name>PinHashing</name>
    <message>
        <source>PINs cannot be looked at on this machine.</source>
        <translation>На этом компьютере ПИН-коды проверить нельзя.</translation>
    </message>
    <message>
        <source>There is not enough memory free to look at a PIN. Close another program and try again.</source>
        <translation>Не хватает свободной памяти, чтобы проверить ПИН-код. Закройте другую программу и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Лояльность</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Открытки</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What is due, who to call, which cards to print, and what just happened. Tick a thing when it is done.</source>
        <translation>Что пора сделать, кому позвонить, какие открытки напечатать и что только что произошло. Отмечайте то, что сделано.</translation>
    </message>
    <message>
        <source>Who is this? Choose a person at the left, write what was said or bought, stamp the card at the right.</source>
        <translation>Кто это? Выберите человека слева, запишите, о чём говорили или что купили, поставьте штамп справа.</translation>
    </message>
    <message>
        <source>What a customer gets for coming back, what it costs, and every stamp ever given. A mistake is reversed, nothing is overwritten.</source>
        <translation>Что клиент получает за то, что возвращается, сколько это стоит, и каждый поставленный штамп. Ошибку можно отменить, ничего не стирается.</translation>
    </message>
    <message>
        <source>Who gets a card, what it says, and how it comes out of the printer. The preview is what is printed.</source>
        <translation>Кто получит открытку, что в ней написано и как она выйдет из принтера. Печатается то, что видно на экране.</translation>
    </message>
    <message>
        <source>Whether it works: who comes back, and what the cards brought.</source>
        <translation>Работает ли это: кто возвращается и что принесли открытки.</translation>
    </message>
    <message>
        <source>The shop, its people, the language, the look, the loyalty rule and the backups.</source>
        <translation>Магазин, сотрудники, язык, внешний вид, правило лояльности и резервные копии.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation>Нет клиента с номером %1.</translation>
    </message>
    <message>
        <source>%1 is in the bin. Restore the customer first.</source>
        <translation>%1 в корзине. Сначала верните клиента.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>%1 does not take %2 paper. Choose another printer, or another sheet.</source>
        <translation>%1 не печатает на бумаге %2. Выберите другой принтер или другой лист.</translation>
    </message>
    <message>
        <source>%1 is set to other paper than these cards need (%2). Put that paper in and choose it.</source>
        <translation>%1: выбрана не та бумага, что нужна для этих открыток (%2). Вставьте её и выберите в настройках.</translation>
    </message>
    <message>
        <source>%1 moves the page by its own margins, so the cards would not lie where they are cut. Save a PDF and print it at 100 % instead.</source>
        <translation>%1 сдвигает страницу на свои поля, и открытки не попадут на линии разреза. Сохраните PDF и напечатайте его в масштабе 100 %.</translation>
    </message>
    <message>
        <source>There is no card to print.</source>
        <translation>Нет открыток для печати.</translation>
    </message>
    <message>
        <source>None of the chosen sheets exists.</source>
        <translation>Ни одного из выбранных листов нет.</translation>
    </message>
    <message>
        <source>%1 does not answer. Is it switched on and connected?</source>
        <translation>%1 не отвечает. Принтер включён и подключён?</translation>
    </message>
    <message>
        <source>The printer stopped after sheet %1. Look at what came out before printing the rest.</source>
        <translation>Принтер остановился после листа %1. Посмотрите, что вышло, прежде чем печатать остальное.</translation>
    </message>
</context>
<context>
    <name>ProductDesk</name>
    <message>
        <source>There is a product called “%1” already.</source>
        <translation>Товар «%1» уже есть.</translation>
    </message>
    <message>
        <source>“%1” has the code %2 already.</source>
        <translation>Код %2 уже у товара «%1».</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Этого товара больше нет в списке.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Товару нужно название.</translation>
    </message>
    <message>
        <source>A product&apos;s name and category have room for %1 characters each.</source>
        <translation>Название и категория товара вмещают по %1 знаков.</translation>
    </message>
    <message>
        <source>A product&apos;s code has room for %1 characters.</source>
        <translation>Код товара вмещает %1 знаков.</translation>
    </message>
    <message>
        <source>%1 is no barcode: its last digit does not fit the others.</source>
        <translation>%1 — не штрихкод: последняя цифра не подходит к остальным.</translation>
    </message>
    <message>
        <source>“%1” was bought, complained of or recalled, so it stays. It can be called otherwise.</source>
        <translation>«%1» покупали, на него жаловались или его отзывали, поэтому он остаётся. Его можно назвать иначе.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>A card holds 1 to 30 stamps.</source>
        <translation>На карте помещается от 1 до 30 штампов.</translation>
    </message>
    <message>
        <source>Say what the full card is worth, for example “the tenth dress at half price”.</source>
        <translation>Напишите, что даёт заполненная карта, например «десятое платье за полцены».</translation>
    </message>
    <message>
        <source>The reward is 1 to 100 percent.</source>
        <translation>Награда — от 1 до 100 процентов.</translation>
    </message>
    <message>
        <source>Stamps last at least one day.</source>
        <translation>Штампы действуют хотя бы один день.</translation>
    </message>
    <message>
        <source>At least one stamp a day must be allowed.</source>
        <translation>Должен быть разрешён хотя бы один штамп в день.</translation>
    </message>
    <message>
        <source>The time between two stamps cannot be negative.</source>
        <translation>Время между двумя штампами не может быть отрицательным.</translation>
    </message>
</context>
<context>
    <name>PurchaseDesk</name>
    <message>
        <source>What was bought at one visit is paid in one currency.</source>
        <translation>Купленное за один визит оплачивают в одной валюте.</translation>
    </message>
    <message>
        <source>Only at a visit something is bought.</source>
        <translation>Покупают только во время визита.</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Этой записи больше нет в истории.</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Этого товара больше нет в списке.</translation>
    </message>
    <message>
        <source>Of “%1” between one and a million can be bought at once.</source>
        <translation>Товара «%1» можно купить за раз от одного до миллиона.</translation>
    </message>
    <message>
        <source>A lot has room for %1 characters.</source>
        <translation>Партия вмещает %1 знаков.</translation>
    </message>
    <message>
        <source>What was bought costs nothing or more.</source>
        <translation>Купленное стоит ноль или больше.</translation>
    </message>
</context>
<context>
    <name>RecallDesk</name>
    <message>
        <source>There is no recall with the number %1.</source>
        <translation>Отзыва товара с номером %1 нет.</translation>
    </message>
    <message>
        <source>This product is no longer in the list.</source>
        <translation>Этого товара больше нет в списке.</translation>
    </message>
    <message>
        <source>Write what is wrong with it and what people are to do: it is what they will be told.</source>
        <translation>Напишите, что не так и что делать: это и услышат клиенты.</translation>
    </message>
    <message>
        <source>A lot has room for %1 characters.</source>
        <translation>Партия вмещает %1 знаков.</translation>
    </message>
    <message>
        <source>“%1” is called back already: recall %2.</source>
        <translation>«%1» уже отзывают: отзыв %2.</translation>
    </message>
    <message>
        <source>Somebody was told of this recall already, so it stays.</source>
        <translation>Об этом отзыве уже кому-то сообщили, поэтому он остаётся.</translation>
    </message>
    <message>
        <source>This recall does not concern this customer: nothing of it was bought or complained of.</source>
        <translation>Этот отзыв не касается клиента: ничего из этого не покупали и на это не жаловались.</translation>
    </message>
</context>
<context>
    <name>RecordChoices</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Случайный покупатель</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>просьба не писать</translation>
    </message>
    <message>
        <source>past</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>pays on time</source>
        <translation>платит вовремя</translation>
    </message>
    <message>
        <source>pays late</source>
        <translation>платит с опозданием</translation>
    </message>
    <message>
        <source>needs reminders</source>
        <translation>платит после напоминаний</translation>
    </message>
    <message>
        <source>prepayment only</source>
        <translation>только по предоплате</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>note</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>card</source>
        <translation>открытка</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>звонил клиент</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>звонили мы</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответили</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>оставили сообщение</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>напоминание</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>запись на приём</translation>
    </message>
    <message>
        <source>word for a colleague</source>
        <translation>сообщение коллеге</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сдержано</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушено</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>stamps</source>
        <translation>штампы</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>joined with another</source>
        <translation>объединено с другим</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утеряна</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>stamped</source>
        <translation>поставлен штамп</translation>
    </message>
    <message>
        <source>reward redeemed</source>
        <translation>выдана награда</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>сгорело</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>moved to the joined account</source>
        <translation>перенесено на объединённый счёт</translation>
    </message>
    <message>
        <source>came from the joined account</source>
        <translation>пришло с объединённого счёта</translation>
    </message>
    <message>
        <source>reminder card</source>
        <translation>открытка-напоминание</translation>
    </message>
    <message>
        <source>birthday card</source>
        <translation>открытка ко дню рождения</translation>
    </message>
    <message>
        <source>holiday card</source>
        <translation>новогодняя открытка</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатана</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>испорчена</translation>
    </message>
    <message>
        <source>kept too late</source>
        <translation>сдержано с опозданием</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message>
        <source>Numbers in other programs</source>
        <translation>Номера в других программах</translation>
    </message>
    <message>
        <source>Possible twin</source>
        <translation>Возможный дубликат</translation>
    </message>
    <message>
        <source>Possible twins</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>Marked as somebody else</source>
        <translation>Отмечен как другой человек</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <source>Moved with a merge</source>
        <translation>Перенесено при объединении</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись в истории</translation>
    </message>
    <message>
        <source>Visits, calls and notes</source>
        <translation>Визиты, звонки и пометки</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Loyalty account</source>
        <translation>Счёт лояльности</translation>
    </message>
    <message>
        <source>Loyalty accounts</source>
        <translation>Счета лояльности</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Карта лояльности</translation>
    </message>
    <message>
        <source>Loyalty cards</source>
        <translation>Карты лояльности</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал штампов</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>Записи журнала штампов</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>Movement of stamps</source>
        <translation>Движение штампов</translation>
    </message>
    <message>
        <source>Movements of stamps</source>
        <translation>Движения штампов</translation>
    </message>
    <message>
        <source>Printed card</source>
        <translation>Напечатанная открытка</translation>
    </message>
    <message>
        <source>Printed cards</source>
        <translation>Напечатанные открытки</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Распечатка</translation>
    </message>
    <message>
        <source>Printings</source>
        <translation>Распечатки</translation>
    </message>
    <message>
        <source>Web or social address</source>
        <translation>Сайт или соцсеть</translation>
    </message>
    <message>
        <source>Web and social addresses</source>
        <translation>Сайты и соцсети</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Семьи</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sort name</source>
        <translation>Имя для сортировки</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Личное имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Addressed formally</source>
        <translation>Официальное обращение</translation>
    </message>
    <message>
        <source>How they pay</source>
        <translation>Как платит</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Likes to be reached by</source>
        <translation>Удобная связь</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>since</source>
        <translation>с какого дня</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до какого дня</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>на что</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>текст согласия</translation>
    </message>
    <message>
        <source>shares the address</source>
        <translation>общий адрес</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>в обратную сторону</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>street</source>
        <translation>улица</translation>
    </message>
    <message>
        <source>post code</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>words</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>разъединены</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of thing and one of its fields: &quot;Phone: number&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Перенесено с</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Запись на приём</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Записи на приём</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>чем закончилось</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>Повторяются</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Things bought</source>
        <translation>Купленное</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>What was done about a complaint</source>
        <translation>Что сделано по жалобе</translation>
    </message>
    <message>
        <source>What was done about complaints</source>
        <translation>Что сделано по жалобам</translation>
    </message>
    <message>
        <source>Told of a recall</source>
        <translation>Сообщено об отзыве товара</translation>
    </message>
    <message>
        <source>Told of recalls</source>
        <translation>Сообщено об отзывах товаров</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>on the first Monday</source>
        <translation>в первый понедельник</translation>
    </message>
    <message>
        <source>on the first Tuesday</source>
        <translation>в первый вторник</translation>
    </message>
    <message>
        <source>on the first Wednesday</source>
        <translation>в первую среду</translation>
    </message>
    <message>
        <source>on the first Thursday</source>
        <translation>в первый четверг</translation>
    </message>
    <message>
        <source>on the first Friday</source>
        <translation>в первую пятницу</translation>
    </message>
    <message>
        <source>on the first Saturday</source>
        <translation>в первую субботу</translation>
    </message>
    <message>
        <source>on the first Sunday</source>
        <translation>в первое воскресенье</translation>
    </message>
    <message>
        <source>on the second Monday</source>
        <translation>во второй понедельник</translation>
    </message>
    <message>
        <source>on the second Tuesday</source>
        <translation>во второй вторник</translation>
    </message>
    <message>
        <source>on the second Wednesday</source>
        <translation>во вторую среду</translation>
    </message>
    <message>
        <source>on the second Thursday</source>
        <translation>во второй четверг</translation>
    </message>
    <message>
        <source>on the second Friday</source>
        <translation>во вторую пятницу</translation>
    </message>
    <message>
        <source>on the second Saturday</source>
        <translation>во вторую субботу</translation>
    </message>
    <message>
        <source>on the second Sunday</source>
        <translation>во второе воскресенье</translation>
    </message>
    <message>
        <source>on the third Monday</source>
        <translation>в третий понедельник</translation>
    </message>
    <message>
        <source>on the third Tuesday</source>
        <translation>в третий вторник</translation>
    </message>
    <message>
        <source>on the third Wednesday</source>
        <translation>в третью среду</translation>
    </message>
    <message>
        <source>on the third Thursday</source>
        <translation>в третий четверг</translation>
    </message>
    <message>
        <source>on the third Friday</source>
        <translation>в третью пятницу</translation>
    </message>
    <message>
        <source>on the third Saturday</source>
        <translation>в третью субботу</translation>
    </message>
    <message>
        <source>on the third Sunday</source>
        <translation>в третье воскресенье</translation>
    </message>
    <message>
        <source>on the fourth Monday</source>
        <translation>в четвёртый понедельник</translation>
    </message>
    <message>
        <source>on the fourth Tuesday</source>
        <translation>в четвёртый вторник</translation>
    </message>
    <message>
        <source>on the fourth Wednesday</source>
        <translation>в четвёртую среду</translation>
    </message>
    <message>
        <source>on the fourth Thursday</source>
        <translation>в четвёртый четверг</translation>
    </message>
    <message>
        <source>on the fourth Friday</source>
        <translation>в четвёртую пятницу</translation>
    </message>
    <message>
        <source>on the fourth Saturday</source>
        <translation>в четвёртую субботу</translation>
    </message>
    <message>
        <source>on the fourth Sunday</source>
        <translation>в четвёртое воскресенье</translation>
    </message>
    <message>
        <source>on the fifth Monday</source>
        <translation>в пятый понедельник</translation>
    </message>
    <message>
        <source>on the fifth Tuesday</source>
        <translation>в пятый вторник</translation>
    </message>
    <message>
        <source>on the fifth Wednesday</source>
        <translation>в пятую среду</translation>
    </message>
    <message>
        <source>on the fifth Thursday</source>
        <translation>в пятый четверг</translation>
    </message>
    <message>
        <source>on the fifth Friday</source>
        <translation>в пятую пятницу</translation>
    </message>
    <message>
        <source>on the fifth Saturday</source>
        <translation>в пятую субботу</translation>
    </message>
    <message>
        <source>on the fifth Sunday</source>
        <translation>в пятое воскресенье</translation>
    </message>
    <message>
        <source>on the last Monday</source>
        <translation>в последний понедельник</translation>
    </message>
    <message>
        <source>on the last Tuesday</source>
        <translation>в последний вторник</translation>
    </message>
    <message>
        <source>on the last Wednesday</source>
        <translation>в последнюю среду</translation>
    </message>
    <message>
        <source>on the last Thursday</source>
        <translation>в последний четверг</translation>
    </message>
    <message>
        <source>on the last Friday</source>
        <translation>в последнюю пятницу</translation>
    </message>
    <message>
        <source>on the last Saturday</source>
        <translation>в последнюю субботу</translation>
    </message>
    <message>
        <source>on the last Sunday</source>
        <translation>в последнее воскресенье</translation>
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
            <numerusform>%n из них изменён</numerusform>
            <numerusform>%n из них изменены</numerusform>
            <numerusform>%n из них изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>каждую %n неделю</numerusform>
            <numerusform>каждые %n недели</numerusform>
            <numerusform>каждые %n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>каждый %n месяц</numerusform>
            <numerusform>каждые %n месяца</numerusform>
            <numerusform>каждые %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>каждый %n год</numerusform>
            <numerusform>каждые %n года</numerusform>
            <numerusform>каждые %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the weekdays of &apos;every week on Monday&apos;</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <comment>of the month</comment>
        <translation>%1-го числа</translation>
    </message>
    <message>
        <source>on the last day</source>
        <comment>of the month</comment>
        <translation>в последний день</translation>
    </message>
    <message>
        <source>on day %1 or the last day</source>
        <comment>of the month</comment>
        <translation>%1-го числа или в последний день</translation>
    </message>
    <message>
        <source>on day %1 or the first of the next month</source>
        <translation>%1-го числа или 1-го числа следующего месяца</translation>
    </message>
    <message>
        <source>on day %1, only in months that have it</source>
        <translation>%1-го числа, только в месяцах, где оно есть</translation>
    </message>
    <message>
        <source>on %1 %2</source>
        <comment>day and month: on 12 March</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (28 February in common years)</source>
        <translation>%1 (в невисокосный год 28 февраля)</translation>
    </message>
    <message>
        <source>%1 (1 March in common years)</source>
        <translation>%1 (в невисокосный год 1 марта)</translation>
    </message>
    <message>
        <source>%1 (leap years only)</source>
        <translation>%1 (только в високосный год)</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>понедельникам</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>вторникам</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>средам</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>четвергам</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>пятницам</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>субботам</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>after &apos;every week on&apos;</comment>
        <translation>воскресеньям</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>weekdays: the last is put after the others</comment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1 включительно</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationDesk</name>
    <message>
        <source>This is no longer there.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>Nobody can leave a household before they came.</source>
        <translation>Нельзя выйти из семьи раньше, чем в неё вошли.</translation>
    </message>
    <message>
        <source>%1 is not a household.</source>
        <translation>%1 — не семья.</translation>
    </message>
    <message>
        <source>A member of a household needs a name.</source>
        <translation>Члену семьи нужно имя.</translation>
    </message>
    <message>
        <source>A household cannot belong to a household.</source>
        <translation>Семья не может входить в другую семью.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 уже входит в семью «%2».</translation>
    </message>
    <message>
        <source>Say what the two are to each other.</source>
        <translation>Напишите, кем эти двое приходятся друг другу.</translation>
    </message>
    <message>
        <source>Nobody is related to themselves.</source>
        <translation>Нельзя связать клиента с самим собой.</translation>
    </message>
    <message>
        <source>This is in the book already.</source>
        <translation>Это уже есть в книге.</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>муж</translation>
    </message>
    <message>
        <source>wife</source>
        <translation>жена</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мама</translation>
    </message>
    <message>
        <source>child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>father</source>
        <translation>папа</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>друг</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>рекомендовал</translation>
    </message>
    <message>
        <source>referred customer</source>
        <translation>клиент по рекомендации</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодатель</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>A household needs a name.</source>
        <translation>Семье нужно имя.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Today is %1, but the newest entry is of %2. Set the computer&apos;s clock right first.</source>
        <translation>Сегодня %1, а последняя запись от %2. Сначала поправьте часы компьютера.</translation>
    </message>
    <message>
        <source>Today is %1, and the newest entry is of %2, more than %3 days ago. If the clock is right, make an entry first.</source>
        <translation>Сегодня %1, а последняя запись от %2, больше %3 дней назад. Если часы верны, сначала сделайте запись.</translation>
    </message>
</context>
<context>
    <name>ServiceRuleDesk</name>
    <message>
        <source>A standard is between one minute and a year.</source>
        <translation>Срок бывает от одной минуты до года.</translation>
    </message>
    <message>
        <source>A complaint is solved when it is answered or later: the solution may take as long as the first answer, or longer.</source>
        <translation>Жалобу решают не раньше, чем на неё отвечают: решение может занять столько же, сколько первый ответ, или дольше.</translation>
    </message>
    <message>
        <source>A shop is open at least one day of the week.</source>
        <translation>Магазин открыт хотя бы один день в неделю.</translation>
    </message>
    <message>
        <source>The shop cannot close before it begins to be closed.</source>
        <translation>Закрытие не может кончиться раньше, чем начнётся.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Four A6 cards on A4, upright</source>
        <translation>Четыре открытки A6 на A4, вертикально</translation>
    </message>
    <message>
        <source>Four A6 cards on A4, lying</source>
        <translation>Четыре открытки A6 на A4, горизонтально</translation>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>Loyalty card</source>
        <translation>Карта лояльности</translation>
    </message>
    <message>
        <source>the tenth at half price</source>
        <translation>десятая покупка за полцены</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Магазину нужно название.</translation>
    </message>
    <message>
        <source>A colleague needs a name.</source>
        <translation>Укажите имя сотрудника.</translation>
    </message>
    <message>
        <source>%1 works here already.</source>
        <translation>%1 уже работает здесь.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>There is no shop file at “%1”.</source>
        <translation>По адресу «%1» нет файла магазина.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>Не удаётся прочитать «%1». Проверьте, что вам разрешено его открывать.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no shop in it.</source>
        <translation>«%1» пуст: магазина в нём нет.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the newest good backup.</source>
        <translation>«%1» повреждён. Восстановите последнюю исправную резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is not a Regulars shop file.</source>
        <translation>«%1» — не файл магазина Regulars.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Regulars. Update the program to open it.</source>
        <translation>«%1» создан более новой версией Regulars. Обновите программу, чтобы его открыть.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a shop file can be damaged. Copy it to this computer first.</source>
        <translation>«%1» лежит на сетевом диске, где файл магазина может повредиться. Сначала скопируйте его на этот компьютер.</translation>
    </message>
    <message>
        <source>The shop lies in a folder that is kept in step with other computers. Open it on one computer only, or move it.</source>
        <translation>Магазин лежит в папке, которая синхронизируется с другими компьютерами. Открывайте его только на одном компьютере или перенесите.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: not one more entry could be saved. Make room, then open the shop again.</source>
        <translation>Диск, на котором лежит «%1», полон: ни одной записи больше не сохранить. Освободите место и откройте магазин снова.</translation>
    </message>
    <message>
        <source>The disk that holds the shop is nearly full: %1 MB are left. Make room before it stops saving.</source>
        <translation>Диск, на котором лежит магазин, почти полон: осталось %1 МБ. Освободите место, пока сохранение не остановилось.</translation>
    </message>
</context>
<context>
    <name>SortKeys</name>
    <message>
        <source>The rules for sorting names could not be loaded.</source>
        <translation>Не удалось загрузить правила сортировки имён.</translation>
    </message>
</context>
<context>
    <name>StampCount</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n награда готова</numerusform>
            <numerusform>%n награды готовы</numerusform>
            <numerusform>%n наград готово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the next</source>
        <translation>
            <numerusform>%n на следующей</numerusform>
            <numerusform>%n на следующей</numerusform>
            <numerusform>%n на следующей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on the next card</source>
        <translation>%1 из %2 на следующей карте</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Nothing was saved; make room and save again.</source>
        <translation>Диск заполнен. Ничего не сохранено; освободите место и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Файл магазина можно только читать, изменить его нельзя.</translation>
    </message>
    <message>
        <source>The shop file cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>Не удаётся открыть файл магазина. Проверьте, что вам разрешено читать и изменять его и его папку.</translation>
    </message>
    <message>
        <source>The shop file is damaged. Restore the newest good backup.</source>
        <translation>Файл магазина повреждён. Восстановите последнюю исправную резервную копию.</translation>
    </message>
    <message>
        <source>This is not a Regulars shop file.</source>
        <translation>Это не файл магазина Regulars.</translation>
    </message>
    <message>
        <source>Another program is holding the shop file. Close it and try again.</source>
        <translation>Файл магазина занят другой программой. Закройте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk does not read or write the shop file as it should. Check the disk and its cable.</source>
        <translation>Диск неправильно читает или записывает файл магазина. Проверьте диск и его кабель.</translation>
    </message>
    <message>
        <source>The shop file did not accept the change. Nothing was saved.</source>
        <translation>Файл магазина не принял изменение. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>terracotta</source>
        <translation>терракотовый</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>янтарный</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>raspberry</source>
        <translation>малиновый</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>бирюзовый</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>болотный</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>This tag is no longer there.</source>
        <translation>Этой метки больше нет.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Метке нужно название.</translation>
    </message>
    <message>
        <source>A tag has no comma in it.</source>
        <translation>В метке не бывает запятой.</translation>
    </message>
    <message>
        <source>Another tag is called “%1” already. Merge the two instead.</source>
        <translation>Другая метка уже называется «%1». Объедините их.</translation>
    </message>
    <message>
        <source>A colour is written as #rrggbb.</source>
        <translation>Цвет пишется как #rrggbb.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Метку нельзя объединить с самой собой.</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>A follow-up needs a day that exists.</source>
        <translation>У напоминания должна быть существующая дата.</translation>
    </message>
    <message>
        <source>A time of day lies between 0:00 and 23:59.</source>
        <translation>Время — от 0:00 до 23:59.</translation>
    </message>
    <message>
        <source>There is no task with the number %1.</source>
        <translation>Нет дела с номером %1.</translation>
    </message>
    <message>
        <source>This was given up already.</source>
        <translation>Это уже снято.</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation>Это уже сделано.</translation>
    </message>
    <message>
        <source>A promise without a day is none: say by when.</source>
        <translation>Обещание без срока — не обещание: напишите, к какому дню.</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Напишите, что обещано.</translation>
    </message>
    <message>
        <source>A promise is given to somebody: choose the customer.</source>
        <translation>Обещание дают кому-то: выберите клиента.</translation>
    </message>
    <message>
        <source>Write what the colleague is to know.</source>
        <translation>Напишите, что нужно знать коллеге.</translation>
    </message>
    <message>
        <source>Only an appointment has a length.</source>
        <translation>Длительность бывает только у записи на приём.</translation>
    </message>
    <message>
        <source>An appointment needs a time: fri 10.</source>
        <translation>Записи на приём нужно время: пт 10.</translation>
    </message>
    <message>
        <source>An appointment takes between a minute and a day.</source>
        <translation>Приём длится от минуты до суток.</translation>
    </message>
    <message>
        <source>A promise is moved with a reason, as the customer would be told.</source>
        <translation>Срок обещания переносят с причиной — так, как сказали бы клиенту.</translation>
    </message>
    <message>
        <source>A promise that is broken wants a reason, as the customer would be told.</source>
        <translation>Нарушенному обещанию нужна причина — так, как сказали бы клиенту.</translation>
    </message>
    <message>
        <source>It is due on that day already.</source>
        <translation>На этот день уже и назначено.</translation>
    </message>
    <message>
        <source>Say how often it comes again: every friday, every 2 weeks.</source>
        <translation>Укажите, как часто это повторяется: каждую пятницу, каждые 2 недели.</translation>
    </message>
    <message>
        <source>It would never come again: its last day is before the first.</source>
        <translation>Дело никогда не повторится: последний день раньше первого.</translation>
    </message>
    <message>
        <source>This does not come again as it is.</source>
        <translation>Это и так не повторяется.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>called</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>what was promised</source>
        <translation>что обещано</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>A brace stands alone. Write %1 to print one, or close the field.</source>
        <translation>Фигурная скобка стоит одна. Напишите %1, чтобы её напечатать, или закройте поле.</translation>
    </message>
    <message>
        <source>There is no field %1. The fields are %2.</source>
        <translation>Поля %1 нет. Есть поля %2.</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>приветствие</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>“%1” can mean thousands or decimals. Write %2, or two digits behind the mark.</source>
        <translation>«%1» может означать тысячи или копейки. Пишите %2 или две цифры после знака.</translation>
    </message>
    <message>
        <source>“%1” is too much for one amount: %2 at most.</source>
        <translation>«%1» слишком много для одной суммы: не больше %2.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it as %2.</source>
        <translation>«%1» — не сумма. Пишите как %2.</translation>
    </message>
</context>
<context>
    <name>TypedSearch</name>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>company</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>household</source>
        <translation>семья</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This cannot be taken back: what it changed has been changed again since.</source>
        <translation>Это нельзя отменить: изменённое с тех пор снова изменили.</translation>
    </message>
    <message>
        <source>This cannot be taken back while later work stands on it: “%1” (action %2, by %3). Take that back first.</source>
        <translation>Это нельзя отменить, пока на нём держится более позднее: «%1» (действие %2, %3). Сначала отмените его.</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>Нет действия %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>«%1» нельзя отменить.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>«%1» уже отменено.</translation>
    </message>
    <message>
        <source>What “%1” changed is no longer kept, so it cannot be taken back.</source>
        <translation>То, что изменило действие «%1», больше не хранится, поэтому отменить его нельзя.</translation>
    </message>
    <message>
        <source>“%1” was made by another version and cannot be taken back.</source>
        <translation>«%1» сделано другой версией программы, отменить его нельзя.</translation>
    </message>
    <message>
        <source>“%1” could not be taken back whole, so nothing was changed.</source>
        <translation>«%1» не удалось отменить целиком, поэтому ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>ValueEdit</name>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Открытка</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>After reminders</source>
        <translation>После напоминаний</translation>
    </message>
    <message>
        <source>Only in advance</source>
        <translation>Только по предоплате</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The disk failed while saving. Whether the last entry was saved shows when the shop is opened again.</source>
        <translation>Во время сохранения произошёл сбой диска. Сохранилась ли последняя запись, будет видно, когда магазин откроют снова.</translation>
    </message>
    <message>
        <source>The shop file can only be read, not changed.</source>
        <translation>Файл магазина можно только читать, изменить его нельзя.</translation>
    </message>
    <message>
        <source>%1 rescued %2.regulars</source>
        <translation>%1 спасён %2.regulars</translation>
    </message>
    <message>
        <source>The shop file was moved, removed or replaced while it was open, so saving has stopped.</source>
        <translation>Файл магазина перенесли, удалили или заменили, пока он был открыт, поэтому сохранение остановлено.</translation>
    </message>
    <message>
        <source>Reading goes on; write down what you entered last.</source>
        <translation>Читать можно; запишите отдельно то, что ввели последним.</translation>
    </message>
    <message>
        <source>Everything it held was saved as “%1”: open that file.</source>
        <translation>Всё, что в нём было, сохранено как «%1»: откройте этот файл.</translation>
    </message>
    <message>
        <source>The newest entries of “%1” are damaged. Restore the newest good backup.</source>
        <translation>Последние записи в «%1» повреждены. Восстановите последнюю исправную резервную копию.</translation>
    </message>
    <message>
        <source>The shop file was moved, removed or replaced while it was open.</source>
        <translation>Файл магазина был перемещён, удалён или заменён, пока был открыт.</translation>
    </message>
</context>
<context>
    <name>WrittenEntry</name>
    <message>
        <source>After &gt; comes a day: fri 10, 2w, 27/11.</source>
        <translation>После &gt; пишется день: пт 10, 2н, 27.11.</translation>
    </message>
    <message>
        <source>One next step at a time. Write the second one when this is saved.</source>
        <translation>Только один следующий шаг за раз. Второй запишите, когда сохраните этот.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <translation>%1, сначала %2</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>That did not work, and nothing was changed. The reason is in the log; please try again.</source>
        <translation>Не получилось, ничего не изменено. Причина записана в журнал; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>regulars::AddressFields</name>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country, when it is abroad</source>
        <translation>Страна, если за границей</translation>
    </message>
    <message>
        <source>Only when it is abroad: the name, or two letters like DK</source>
        <translation>Только если за границей: название или две буквы, например DK</translation>
    </message>
</context>
<context>
    <name>regulars::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Хранятся в</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Где хранить резервные копии</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создаётся копия</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>Last good one: %1</source>
        <translation>Последняя исправная: %1</translation>
    </message>
    <message>
        <source>The newest try went wrong: %1</source>
        <translation>Последняя попытка не удалась: %1</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 восстановлен %2</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Made once a day and on quitting, and read back to be sure: seven days, five weeks and twelve months are kept. A folder on another disk survives this one. To go back, restore one into a new file and open that; nothing is ever put over the shop you have.</source>
        <translation>Делается раз в день и при выходе и для верности читается обратно: хранятся семь дней, пять недель и двенадцать месяцев. Папка на другом диске переживёт этот. Чтобы вернуться назад, восстановите копию в новый файл и откройте его; поверх вашего магазина ничего не кладётся.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Shops (*.regulars)</source>
        <translation>Магазины (*.regulars)</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Восстанавливается «%1»</translation>
    </message>
    <message>
        <source>The backup is restored as “%1”. The shop that is open stayed as it is.</source>
        <translation>Копия восстановлена как «%1». Открытый магазин остался как есть.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>regulars::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Nothing here is lost: visits, cards and stamps come back with the person.</source>
        <translation>Здесь ничего не потеряно: визиты, карты и штампы вернутся вместе с клиентом.</translation>
    </message>
    <message>
        <source>Not seen for long…</source>
        <translation>Давно не появлялись…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Customers in the bin</source>
        <translation>Клиенты в корзине</translation>
    </message>
    <message>
        <source>Enter takes them out of the bin, Space ticks, Delete erases for good</source>
        <translation>Enter возвращает из корзины, пробел отмечает, Delete стирает навсегда</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Whoever is moved to the bin waits here, until you take them out or erase them for good.</source>
        <translation>Те, кого убрали в корзину, ждут здесь, пока вы не вернёте их или не сотрёте навсегда.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>кто: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the bin</source>
        <translation>Читается корзина</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>отмечен %Ln</numerusform>
            <numerusform>отмечено %Ln</numerusform>
            <numerusform>отмечено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln</source>
        <translation>
            <numerusform>Вернуть %Ln</numerusform>
            <numerusform>Вернуть %Ln</numerusform>
            <numerusform>Вернуть %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>Клиент возвращён из корзины: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back from the bin.</source>
        <translation>
            <numerusform>%Ln клиент возвращён из корзины.</numerusform>
            <numerusform>%Ln клиента возвращены из корзины.</numerusform>
            <numerusform>%Ln клиентов возвращены из корзины.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BusinessSection</name>
    <message>
        <source>Payment, language, roles</source>
        <translation>Оплата, язык, роли</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Как у магазина</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Is to the shop: %1</source>
        <translation>Кто для магазина: %1</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Reach them by</source>
        <translation>Удобная связь</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
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
        <translation>Карта</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Выдать карту</translation>
    </message>
    <message>
        <source>Reverses the latest stamp or reward; nothing is erased</source>
        <translation>Отменяет последний штамп или награду; ничего не стирается</translation>
    </message>
    <message>
        <source>Take back the latest stamp or reward</source>
        <translation>Отменить последний штамп или награду</translation>
    </message>
    <message>
        <source>Number of a printed card</source>
        <translation>Номер готовой карты</translation>
    </message>
    <message>
        <source>or the number of a printed card</source>
        <translation>или номер готовой карты</translation>
    </message>
    <message numerus="yes">
        <source>No card yet. %n stamp(s) lead to the reward.</source>
        <translation>
            <numerusform>Карты ещё нет. До награды %n штамп.</numerusform>
            <numerusform>Карты ещё нет. До награды %n штампа.</numerusform>
            <numerusform>Карты ещё нет. До награды %n штампов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is full: %1</source>
        <translation>Карта заполнена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more, then %1</source>
        <translation>
            <numerusform>ещё %n, и %1</numerusform>
            <numerusform>ещё %n, и %1</numerusform>
            <numerusform>ещё %n, и %1</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Stamped: the card is full.</source>
        <translation>Штамп поставлен: карта заполнена.</translation>
    </message>
    <message>
        <source>Card %1 is given.</source>
        <translation>Карта %1 выдана.</translation>
    </message>
    <message>
        <source>Reward used: %1. The card stands at %2.</source>
        <translation>Награда использована: %1. На карте %2.</translation>
    </message>
    <message>
        <source>Stamped: %1.</source>
        <translation>Штамп поставлен: %1.</translation>
    </message>
    <message>
        <source>Taken back: the card stands at %1.</source>
        <translation>Отменено: на карте %1.</translation>
    </message>
</context>
<context>
    <name>regulars::CardPicture</name>
    <message>
        <source>The card: %1</source>
        <translation>Карта: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CardsPlace</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Предыдущий лист</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Следующий лист</translation>
    </message>
    <message>
        <source>starts at card %1 of %2</source>
        <translation>начиная с места %1 из %2</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Сейчас никому</translation>
    </message>
    <message>
        <source>Nobody who is due can get a card</source>
        <translation>Никому из тех, кому пора, открытку послать нельзя</translation>
    </message>
    <message>
        <source>No birthday without its card up to this day. Look further ahead at the left, or write birthdays down with your customers.</source>
        <translation>До этого дня на все дни рождения открытки уже есть. Загляните дальше слева или запишите дни рождения клиентов.</translation>
    </message>
    <message>
        <source>No follow-up asks for a card up to this day. Look further ahead at the left, or promise something when you log a visit.</source>
        <translation>До этого дня напоминания открыток не требуют. Загляните дальше слева или пообещайте что-нибудь, когда записываете визит.</translation>
    </message>
    <message>
        <source>Everyone who accepts post has their card already. Ask your customers whether they like post, and note it with them.</source>
        <translation>Все, кто согласен на письма, открытку уже получили. Спрашивайте клиентов, хотят ли они получать письма, и отмечайте это.</translation>
    </message>
    <message>
        <source>Choose other cards</source>
        <translation>Выбрать другие открытки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Напечатать %n открытку</numerusform>
            <numerusform>Напечатать %n открытки</numerusform>
            <numerusform>Напечатать %n открыток</numerusform>
        </translation>
    </message>
    <message>
        <source>A field in the text cannot be filled in</source>
        <translation>Одно из полей в тексте нельзя заполнить</translation>
    </message>
    <message>
        <source>First answer whether the last cards came out right</source>
        <translation>Сначала ответьте, хорошо ли вышли прошлые открытки</translation>
    </message>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Сохранить открытки в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печатается …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>Saved: “%1”. Print it at 100 %, then say whether the cards came out right.</source>
        <translation>Сохранено: «%1». Напечатайте в масштабе 100 %, потом скажите, хорошо ли вышли открытки.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) noted as printed.</source>
        <translation>
            <numerusform>%n открытка отмечена напечатанной.</numerusform>
            <numerusform>%n открытки отмечены напечатанными.</numerusform>
            <numerusform>%n открыток отмечены напечатанными.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 printed, %2 spoiled: those stay due.</source>
        <translation>Напечатано: %1, испорчено: %2 — эти остаются в очереди.</translation>
    </message>
    <message>
        <source>1 Who</source>
        <translation>1 Кому</translation>
    </message>
    <message>
        <source>2 What</source>
        <translation>2 Что</translation>
    </message>
    <message>
        <source>3 Print</source>
        <translation>3 Печать</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The whole sheet (0 in the preview)</source>
        <translation>Весь лист (0 в просмотре)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>As wide as there is room (2 in the preview)</source>
        <translation>Во всю ширину (2 в просмотре)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>In its true size (1 in the preview)</source>
        <translation>В натуральную величину (1 в просмотре)</translation>
    </message>
    <message>
        <source>No card is due to %1 up to %2.</source>
        <translation>До %2 для %1 открыток нет.</translation>
    </message>
    <message>
        <source>See all cards</source>
        <translation>Показать все открытки</translation>
    </message>
    <message>
        <source>No card for %1: %2.</source>
        <translation>Открытки нет (%1): %2.</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesList</name>
    <message>
        <source>Every change, newest first</source>
        <translation>Все изменения, сначала новые</translation>
    </message>
    <message>
        <source>Space takes it back, Enter shows every value</source>
        <translation>Пробел отменяет, Enter показывает все значения</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesModel</name>
    <message>
        <source>What it changed is no longer kept.</source>
        <translation>То, что изменилось, больше не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; Enter shows them</source>
        <translation>
            <numerusform>и ещё %n; Enter покажет</numerusform>
            <numerusform>и ещё %n; Enter покажет</numerusform>
            <numerusform>и ещё %n; Enter покажет</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>many people at once</source>
        <translation>сразу многие</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Сделано снова: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ChangesPage</name>
    <message>
        <source>Changes of %1</source>
        <translation>Изменения: %1</translation>
    </message>
    <message>
        <source>Everything that was done to this record, newest first.</source>
        <translation>Всё, что делали с этой записью, сначала новое.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Читается журнал</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>The journal does not tell how this record came into the book.</source>
        <translation>В журнале не сказано, как эта запись попала в книгу.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln; more come when you scroll</source>
        <translation>
            <numerusform>Последние %Ln; прокрутите, и появятся другие</numerusform>
            <numerusform>Последние %Ln; прокрутите, и появятся другие</numerusform>
            <numerusform>Последние %Ln; прокрутите, и появятся другие</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Take back for everybody</source>
        <translation>Отменить у всех</translation>
    </message>
    <message>
        <source>This was done to many people at once. Taking it back takes it back for all of them.</source>
        <translation>Это сделано сразу у многих. Отмена отменит это у всех.</translation>
    </message>
    <message>
        <source>Take back for all</source>
        <translation>Отменить у всех</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ChoiceList</name>
    <message>
        <source>Enter changes it, Delete removes it, Alt with Up or Down moves it</source>
        <translation>Enter изменяет, Delete удаляет, Alt со стрелкой вверх или вниз переносит</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enter изменяет, Delete удаляет</translation>
    </message>
</context>
<context>
    <name>regulars::ColleaguesCard</name>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name of a new colleague</source>
        <translation>Имя нового сотрудника</translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Everything written is signed with the name of whoever is at the counter; choose it at the top of the window.</source>
        <translation>Всё, что записано, подписывается именем того, кто за прилавком; выберите его вверху окна.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 теперь работает здесь.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Изменить ПИН-код…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Задать ПИН-код…</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>Изменить ПИН-код: %1</translation>
    </message>
    <message>
        <source>Set a PIN for %1</source>
        <translation>Задать ПИН-код: %1</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>с ПИН-кодом</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnModel</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 станет: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>regulars::Composer</name>
    <message>
        <source>Next: %1</source>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>This entry is not in the history any more.</source>
        <translation>Этой записи больше нет в истории.</translation>
    </message>
    <message>
        <source>Save or empty what is being written first.</source>
        <translation>Сначала сохраните или сотрите то, что пишете.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Пока нечего сохранять.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Напомнить о себе</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Запись изменена.</translation>
    </message>
    <message>
        <source>Call logged.</source>
        <translation>Звонок записан.</translation>
    </message>
    <message>
        <source>Visit logged.</source>
        <translation>Визит записан.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Пометка сохранена.</translation>
    </message>
    <message>
        <source>%1 Next: %2</source>
        <translation>%1 Дальше: %2</translation>
    </message>
    <message>
        <source>c</source>
        <comment>letter of Call</comment>
        <extracomment>The letter that picks &quot;Call&quot; in the empty composer; the letters must differ</extracomment>
        <translation>з</translation>
    </message>
    <message>
        <source>v</source>
        <comment>letter of Visit</comment>
        <extracomment>The letter that picks &quot;Visit&quot;</extracomment>
        <translation>в</translation>
    </message>
    <message>
        <source>n</source>
        <comment>letter of Note</comment>
        <extracomment>The letter that picks &quot;Note&quot;</extracomment>
        <translation>п</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was said or done. A line like “&gt; fri 10 call back” sets the next step.</source>
        <translation>О чём говорили или что сделали. Строка вида «&gt; пт 10 перезвонить» задаёт следующий шаг.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>%1, then Tab, in the empty field</source>
        <translation>%1, затем Tab в пустом поле</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>This key leads here from anywhere</source>
        <translation>Эта клавиша ведёт сюда откуда угодно</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Stamp the card for this visit</source>
        <translation>Поставить штамп за этот визит</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не ответили</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Оставили сообщение</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Через три дня</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Через две недели</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Без напоминания</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Direction of the call: %1</source>
        <translation>Направление звонка: %1</translation>
    </message>
    <message>
        <source>You called. Press to change: the customer called</source>
        <translation>Звонили вы. Нажмите, чтобы изменить: звонил клиент</translation>
    </message>
    <message>
        <source>The customer called. Press to change: you called</source>
        <translation>Звонил клиент. Нажмите, чтобы изменить: звонили вы</translation>
    </message>
    <message>
        <source>How the call ended: %1</source>
        <translation>Чем закончился звонок: %1</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>Напомнить: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Кто: %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Changing the call of %1</source>
        <translation>Изменяется звонок от %1</translation>
    </message>
    <message>
        <source>Changing the visit of %1</source>
        <translation>Изменяется визит от %1</translation>
    </message>
    <message>
        <source>Changing the note of %1</source>
        <translation>Изменяется пометка от %1</translation>
    </message>
    <message>
        <source>Less than nothing means that something came back. Write what came back.</source>
        <translation>Меньше нуля значит, что что-то вернули. Напишите, что вернули.</translation>
    </message>
    <message>
        <source>What came back earns no stamp. Take the stamp off this visit.</source>
        <translation>За возврат штамп не ставят. Снимите штамп с этого визита.</translation>
    </message>
    <message>
        <source>This is done already.</source>
        <translation>Это уже сделано.</translation>
    </message>
    <message>
        <source>p</source>
        <comment>letter of Promise</comment>
        <extracomment>The letter that picks &quot;Promise&quot;</extracomment>
        <translation>о</translation>
    </message>
    <message>
        <source>a</source>
        <comment>letter of Appointment</comment>
        <extracomment>The letter that picks &quot;Appointment&quot;</extracomment>
        <translation>р</translation>
    </message>
    <message>
        <source>What came of: %1</source>
        <translation>Чем закончилось: %1</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Приём</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the appointment takes: %1</source>
        <translation>Сколько длится приём: %1</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>К какому дню?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Когда?</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Придёт: %1</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Напишите, что обещано.</translation>
    </message>
    <message>
        <source>A promise without a day is none. Write by when in a line like “&gt; fri”.</source>
        <translation>Обещание без срока — не обещание. Напишите срок строкой вида «&gt; пт».</translation>
    </message>
    <message>
        <source>Write when they come, day and time, in a line like “&gt; fri 10”.</source>
        <translation>Напишите день и время, когда клиент придёт, строкой вида «&gt; пт 10».</translation>
    </message>
    <message>
        <source>Clashes with %1 at %2.</source>
        <translation>Пересекается с записью: %1, %2.</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Обещано, срок: %1</translation>
    </message>
    <message>
        <source>Comes on %1</source>
        <translation>Придёт: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Сделано: %1.</translation>
    </message>
    <message>
        <source>!</source>
        <comment>letter of Complaint</comment>
        <extracomment>The sign that picks &quot;Complaint&quot;</extracomment>
        <translation>!</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Small matter</source>
        <translation>Мелочь</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серьёзная</translation>
    </message>
    <message>
        <source>Somebody may come to harm</source>
        <translation>Кто-то может пострадать</translation>
    </message>
    <message>
        <source>How bad it is: %1</source>
        <translation>Насколько всё плохо: %1</translation>
    </message>
    <message>
        <source>Write what the complaint is about.</source>
        <translation>Напишите, на что жалуются.</translation>
    </message>
    <message>
        <source>Complaint taken.</source>
        <translation>Жалоба принята.</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionGroup</name>
    <message>
        <source>How the comparisons of this group are joined</source>
        <translation>Как связаны сравнения этой группы</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Верно всё из этого</translation>
    </message>
    <message>
        <source>Any of these is true</source>
        <translation>Верно хотя бы одно</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Ничего из этого не верно</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Верно не всё</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Убрать эту группу</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>regulars::ConditionRow</name>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>since</source>
        <translation>начиная с</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>за последние</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>в ближайшие</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Turns this comparison round</source>
        <translation>Обращает это сравнение</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>Take this comparison away (Ctrl+Delete)</source>
        <translation>Убрать это сравнение (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentFields</name>
    <message>
        <source>What they were asked for, and with which words</source>
        <translation>О чём спросили клиента и какими словами</translation>
    </message>
    <message>
        <source>May be written to or called: %1</source>
        <translation>Можно писать или звонить: %1</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>На всё</translation>
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
        <translation>%1: да</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: не спрошено</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрошено</translation>
    </message>
    <message>
        <source>%1: yes for %2</source>
        <translation>%1: да, на %2</translation>
    </message>
</context>
<context>
    <name>regulars::ContactRows</name>
    <message>
        <source>Label of: %1</source>
        <translation>Подпись: %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Убрать эту строку</translation>
    </message>
    <message>
        <source>Alt+Down opens its label</source>
        <translation>Alt+Вниз открывает подпись</translation>
    </message>
    <message>
        <source>One more: key ↓</source>
        <translation>Ещё: клавиша ↓</translation>
    </message>
    <message>
        <source>What else can be done with this line</source>
        <translation>Что ещё можно сделать с этой строкой</translation>
    </message>
    <message>
        <source>Alt+Down opens its label, Alt+Right what else can be done with it</source>
        <translation>Alt+Вниз открывает подпись, Alt+Вправо — что ещё можно сделать</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Поставить первым</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>regulars::Counter</name>
    <message>
        <source>This customer is not in the book any more.</source>
        <translation>Этого клиента больше нет в книге.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Card %1 belongs to nobody yet. Open a customer to give it to them.</source>
        <translation>Карта %1 пока ничья. Откройте клиента, чтобы выдать её.</translation>
    </message>
    <message>
        <source>You have done nothing here that can be taken back. What was done earlier is taken back under “Just happened” in Today.</source>
        <translation>Вы не сделали здесь ничего, что можно вернуть. Сделанное раньше возвращают в «Только что» на странице «Сегодня».</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Сделано снова: %1</translation>
    </message>
    <message>
        <source>Customers are still being brought in; the window closes when that is done. Close again to stop it: then none of them is taken in.</source>
        <translation>Клиенты ещё загружаются; окно закроется, когда всё будет готово. Закройте ещё раз, чтобы остановить: тогда никто из них не загрузится.</translation>
    </message>
    <message>
        <source>What was brought in is still being taken back; the window closes when that is done.</source>
        <translation>Загруженное ещё отменяется; окно закроется, когда всё будет готово.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) share the number that rings: choose who it is.</source>
        <translation>
            <numerusform>Номер, с которого звонят, у %n клиента: выберите, кто это.</numerusform>
            <numerusform>Номер, с которого звонят, у %n клиентов: выберите, кто это.</numerusform>
            <numerusform>Номер, с которого звонят, у %n клиентов: выберите, кто это.</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Записать за: %1</translation>
    </message>
    <message>
        <source>%1 rings, and nobody in the book has that number.</source>
        <translation>Звонят с номера %1, и ни у кого в книге его нет.</translation>
    </message>
    <message>
        <source>The number is %1’s now.</source>
        <translation>Номер теперь записан: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) were tried for %1 since the last right one.</source>
        <translation>
            <numerusform>После последнего верного для %1 пробовали %n неверный ПИН-код.</numerusform>
            <numerusform>После последнего верного для %1 пробовали %n неверных ПИН-кода.</numerusform>
            <numerusform>После последнего верного для %1 пробовали %n неверных ПИН-кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Утренний лист</translation>
    </message>
    <message>
        <source>The morning sheet is on its way to the printer.</source>
        <translation>Утренний лист отправлен на печать.</translation>
    </message>
    <message>
        <source>The printer did not take the morning sheet. Look whether it is on and has paper, and try again.</source>
        <translation>Принтер не принял утренний лист. Проверьте, включён ли он и есть ли бумага, и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerForm</name>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>“%1” is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>«%1» не дата. Подойдёт год, месяц и день или часть из них.</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>%1 теперь в книге.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>The form was closed without saving.</source>
        <translation>Форма закрыта без сохранения.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>As people write it</source>
        <translation>Как его пишут</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Ещё адрес</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Words with commas between: wedding 2027, pays by invoice</source>
        <translation>Слова через запятую: свадьба 2027, платит по счёту</translation>
    </message>
    <message>
        <source>Good to know: sizes, tastes, the dog&apos;s name</source>
        <translation>Полезно знать: размеры, вкусы, кличка собаки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Has agreed to</source>
        <translation>Согласие на</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Менять было нечего.</translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>Клиент возвращён из корзины: %1.</translation>
    </message>
    <message>
        <source>This does not look like a whole phone number. It is kept as it is.</source>
        <translation>Это не похоже на полный номер телефона. Сохраняется как есть.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Это не похоже на адрес эл. почты. Сохраняется как есть.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerHeader</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Открытка</translation>
    </message>
    <message>
        <source>Print a card for this customer</source>
        <translation>Напечатать открытку этому клиенту</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Ещё для этого клиента</translation>
    </message>
    <message>
        <source>No phone or e-mail yet</source>
        <translation>Телефона и эл. почты пока нет</translation>
    </message>
    <message>
        <source>Call: no phone number is known</source>
        <translation>Позвонить: номер телефона неизвестен</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>Undo brings this customer back</source>
        <translation>Отмена вернёт этого клиента</translation>
    </message>
    <message>
        <source>Regular · since %1</source>
        <translation>Постоянный клиент · с %1</translation>
    </message>
    <message>
        <source>Came at least 3 times in the last 12 months</source>
        <translation>Не меньше 3 визитов за последние 12 месяцев</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>пропадает</translation>
    </message>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Обычно приходит раз в %n день</numerusform>
            <numerusform>Обычно приходит раз в %n дня</numerusform>
            <numerusform>Обычно приходит раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Скопировать %1</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Убрать в корзину</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 теперь в корзине.</translation>
    </message>
    <message>
        <source>How they pay, from experience</source>
        <translation>Как клиент платит, по опыту</translation>
    </message>
    <message>
        <source>Changes, and taking them back…</source>
        <translation>Изменения и их отмена…</translation>
    </message>
    <message>
        <source>Twice in the book?</source>
        <translation>Дважды в книге?</translation>
    </message>
    <message>
        <source>Part from a merged record…</source>
        <translation>Разъединить с объединённой записью…</translation>
    </message>
    <message>
        <source>Hand out their data…</source>
        <translation>Выдать клиенту его данные…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListDelegate</name>
    <message>
        <source>not seen yet</source>
        <translation>ещё не было визитов</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>пропадает</translation>
    </message>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Обычно приходит раз в %n день</numerusform>
            <numerusform>Обычно приходит раз в %n дня</numerusform>
            <numerusform>Обычно приходит раз в %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamps: %1</source>
        <translation>Штампы: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListModel</name>
    <message>
        <source>not seen yet</source>
        <translation>ещё не было визитов</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>пропадает</translation>
    </message>
    <message>
        <source>Stamps: %1</source>
        <translation>Штампы: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListPanel</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Try a part of the name, the last digits of the phone number, or the card.</source>
        <translation>Попробуйте часть имени, последние цифры телефона или карту.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Здесь никого</translation>
    </message>
    <message>
        <source>At the moment no customer is one of these.</source>
        <translation>Сейчас таких клиентов нет.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Add the first one when they stand in front of you, or bring in a list you already have under Settings.</source>
        <translation>Добавьте первого, когда он перед вами, или загрузите готовый список в разделе «Настройки».</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>По запросу «%1»: %n</numerusform>
            <numerusform>По запросу «%1»: %n</numerusform>
            <numerusform>По запросу «%1»: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read any more</source>
        <translation>Этот фильтр больше не читается</translation>
    </message>
</context>
<context>
    <name>regulars::CustomersPlace</name>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose somebody in the list, or find them by name, phone, card or e-mail with Ctrl+K.</source>
        <translation>Выберите кого-нибудь в списке или найдите по имени, телефону, карте или эл. почте: Ctrl+K.</translation>
    </message>
    <message>
        <source>This is what you began to write; it is not saved yet.</source>
        <translation>Это то, что вы начали писать; ещё не сохранено.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 теперь в корзине.</translation>
    </message>
    <message>
        <source>Whoever was open is not in the book any more.</source>
        <translation>Того, кто был открыт, больше нет в книге.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back in the book.</source>
        <translation>Снова в книге.</translation>
    </message>
</context>
<context>
    <name>regulars::DateEdit</name>
    <message>
        <source>for example %1</source>
        <translation>например, %1</translation>
    </message>
    <message>
        <source>This is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>Это не дата. Подойдёт год, месяц и день или часть из них.</translation>
    </message>
</context>
<context>
    <name>regulars::DriftingCard</name>
    <message>
        <source>Drifting regulars</source>
        <translation>Кто из постоянных пропадает</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>Regulars came at least three times in the last twelve months. They drift when they stay away more than one and a half times as long as usual, and over 14 days.</source>
        <translation>Постоянные приходили не меньше трёх раз за последние двенадцать месяцев. Они пропадают, когда их нет больше чем в полтора раза дольше обычного и дольше 14 дней.</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Enter открывает клиента</translation>
    </message>
    <message>
        <source>worth %1 a year</source>
        <translation>приносит %1 в год</translation>
    </message>
    <message numerus="yes">
        <source>usually every %n day(s), away %1</source>
        <translation>
            <numerusform>обычно раз в %n день, нет уже %1</numerusform>
            <numerusform>обычно раз в %n дня, нет уже %1</numerusform>
            <numerusform>обычно раз в %n дней, нет уже %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: every regular came when they usually do.</source>
        <translation>Никто: все постоянные приходили как обычно.</translation>
    </message>
</context>
<context>
    <name>regulars::DueCardsCard</name>
    <message>
        <source>Cards to print</source>
        <translation>Открытки к печати</translation>
    </message>
    <message>
        <source>Birthday cards</source>
        <translation>Открытки ко дню рождения</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Holiday cards</source>
        <translation>Новогодние открытки</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Идёт подсчёт …</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Напечатать %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) to %1</source>
        <translation>
            <numerusform>%n день рождения до %1</numerusform>
            <numerusform>%n дня рождения до %1</numerusform>
            <numerusform>%n дней рождения до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised, due to %1</source>
        <translation>
            <numerusform>обещано: %n, срок до %1</numerusform>
            <numerusform>обещано: %n, срок до %1</numerusform>
            <numerusform>обещано: %n, срок до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accept(s) post</source>
        <translation>
            <numerusform>%n согласен на письма</numerusform>
            <numerusform>%n согласны на письма</numerusform>
            <numerusform>%n согласны на письма</numerusform>
        </translation>
    </message>
    <message>
        <source>to everyone who accepts post</source>
        <translation>всем, кто согласен на письма</translation>
    </message>
    <message>
        <source>No card is due to %1.</source>
        <translation>До %1 открыток не требуется.</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesPage</name>
    <message>
        <source>Pairs that may be one person. Nothing is merged without you.</source>
        <translation>Пары, которые могут быть одним человеком. Без вас ничего не объединяется.</translation>
    </message>
    <message>
        <source>Comparing everybody in the book</source>
        <translation>Сравниваются все, кто в книге</translation>
    </message>
    <message>
        <source>Who else may be %1.</source>
        <translation>Кто ещё может оказаться этим же клиентом: %1.</translation>
    </message>
    <message>
        <source>Looking through the book</source>
        <translation>Просматривается книга</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln пара</numerusform>
            <numerusform>%Ln пары</numerusform>
            <numerusform>%Ln пар</numerusform>
        </translation>
    </message>
    <message>
        <source>No twin was found</source>
        <translation>Дубликатов не нашлось</translation>
    </message>
    <message>
        <source>Nobody in the book looks like the same person.</source>
        <translation>В книге нет никого похожего на этого человека.</translation>
    </message>
    <message>
        <source>No sure pair</source>
        <translation>Точных пар нет</translation>
    </message>
    <message>
        <source>Nobody stands here twice beyond doubt. Pairs that are likely may still be worth a look.</source>
        <translation>Несомненных повторов нет. Но вероятные пары стоит посмотреть.</translation>
    </message>
    <message>
        <source>Show likely pairs</source>
        <translation>Показать вероятные пары</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>Никто не записан дважды</translation>
    </message>
    <message>
        <source>Every customer looks like a person of their own. Pairs you said are two people are not shown again.</source>
        <translation>Каждый клиент похож на отдельного человека. Пары, которые вы назвали разными людьми, больше не показываются.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>%1 and %2 are two people; they are not offered as one again.</source>
        <translation>%1 и %2 — разные люди; больше они не будут предлагаться как один.</translation>
    </message>
    <message>
        <source>Merge all sure pairs</source>
        <translation>Объединить все точные пары</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are surely one person. Each is merged into its oldest record; the others wait in the bin. It is one action and can be taken back whole, or parted one by one.</source>
        <translation>
            <numerusform>%Ln пара — точно один человек. Каждая объединится в самую старую запись, остальные подождут в корзине. Это одно действие: его можно отменить целиком или разъединить пары по одной.</numerusform>
            <numerusform>%Ln пары — точно один человек. Каждая объединится в самую старую запись, остальные подождут в корзине. Это одно действие: его можно отменить целиком или разъединить пары по одной.</numerusform>
            <numerusform>%Ln пар — точно один человек. Каждая объединится в самую старую запись, остальные подождут в корзине. Это одно действие: его можно отменить целиком или разъединить пары по одной.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Объединить %Ln пару</numerusform>
            <numerusform>Объединить %Ln пары</numerusform>
            <numerusform>Объединить %Ln пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %Ln pair(s)</source>
        <translation>
            <numerusform>Объединяется %Ln пара</numerusform>
            <numerusform>Объединяются %Ln пары</numerusform>
            <numerusform>Объединяется %Ln пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>Объединена %Ln запись.</numerusform>
            <numerusform>Объединены %Ln записи.</numerusform>
            <numerusform>Объединено %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twice in the book?</source>
        <translation>Дважды в книге?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Точные</translation>
    </message>
    <message>
        <source>Only pairs that are surely one person</source>
        <translation>Только пары, которые точно один человек</translation>
    </message>
    <message>
        <source>Also likely</source>
        <translation>И вероятные</translation>
    </message>
    <message>
        <source>Also pairs that are worth a look</source>
        <translation>И пары, на которые стоит взглянуть</translation>
    </message>
    <message>
        <source>Merge all sure pairs…</source>
        <translation>Объединить все точные пары…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Pairs that may be one person</source>
        <translation>Пары, которые могут быть одним человеком</translation>
    </message>
    <message>
        <source>Enter compares the two, N says they are two people</source>
        <translation>Enter сравнивает двоих, Р — это разные люди</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: not the same person</comment>
        <translation>Р</translation>
    </message>
</context>
<context>
    <name>regulars::ErasePage</name>
    <message>
        <source>Erase %1 for good</source>
        <translation>Стереть навсегда: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back. The bin keeps everything; this keeps nothing that has a name.</source>
        <translation>Это нельзя отменить. Корзина хранит всё, а здесь не останется ничего с именем.</translation>
    </message>
    <message>
        <source>Goes, from the book and from what was recorded of it</source>
        <translation>Исчезнет из книги и из журнала</translation>
    </message>
    <message>
        <source>Stays, without words and without a name</source>
        <translation>Останется без слов и без имени</translation>
    </message>
    <message>
        <source>Copies that still hold this person</source>
        <translation>Копии, в которых этот человек ещё есть</translation>
    </message>
    <message>
        <source>So that the shop&apos;s sums stay right: the days and amounts of visits, and stamps. Nobody can be told from them.</source>
        <translation>Чтобы итоги магазина сходились: дни и суммы визитов, штампы. По ним никого не узнать.</translation>
    </message>
    <message>
        <source>When such a copy is restored, this person is erased from it again. Remove the copies to be rid of what is in them.</source>
        <translation>Когда такую копию восстановят, этот человек снова будет из неё стёрт. Чтобы избавиться от того, что в копиях, удалите их.</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The name and every field of the record</source>
        <translation>Имя и все поля записи</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) merged into it go with it.</source>
        <translation>
            <numerusform>Вместе с ней исчезнет %n объединённая с ней запись.</numerusform>
            <numerusform>Вместе с ней исчезнут %n объединённые с ней записи.</numerusform>
            <numerusform>Вместе с ней исчезнут %n объединённых с ней записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>%1 goes from the book for good, and from what was recorded of every action. This cannot be taken back.</source>
        <translation>%1: всё навсегда исчезнет из книги и из журнала действий. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>%1 was erased for good.</source>
        <translation>Стёрто навсегда: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::ExportPanel</name>
    <message>
        <source>Take the shop out</source>
        <translation>Выгрузить магазин</translation>
    </message>
    <message>
        <source>What is yours, in forms other programs read. Nothing in the book changes.</source>
        <translation>Всё ваше — в виде, понятном другим программам. В книге ничего не меняется.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Customers as a table</source>
        <translation>Клиенты таблицей</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>One row a customer, with phones, e-mails, addresses, dates, tags and consents. For spreadsheets and other programs, and this one reads it back the same. Opens in a spreadsheet without running anything somebody may have written into a name.</source>
        <translation>Одна строка — один клиент: телефоны, эл. почта, адреса, даты, метки и согласия. Для электронных таблиц и других программ; эта программа прочитает всё обратно без потерь. В таблице не выполнится ничего, что кто-нибудь мог вписать в имя.</translation>
    </message>
    <message>
        <source>The whole shop: customers, visits, calls, promises, cards and stamps. For moving to another program, or for keeping. The same shop always gives the same file.</source>
        <translation>Весь магазин: клиенты, визиты, звонки, обещания, открытки и штампы. Чтобы перейти в другую программу или просто хранить. Один и тот же магазин всегда даёт один и тот же файл.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Сохранить как JSON…</translation>
    </message>
    <message>
        <source>“%1” is the shop itself. Choose another name.</source>
        <translation>«%1» — это сам магазин. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Записывается «%1»</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln клиент записан в «%1».</numerusform>
            <numerusform>%Ln клиента записаны в «%1».</numerusform>
            <numerusform>%Ln клиентов записаны в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
</context>
<context>
    <name>regulars::FactLine</name>
    <message>
        <source>What it is about</source>
        <translation>О чём это</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Что полезно знать</translation>
    </message>
    <message>
        <source>38 · shoe 39; Enter keeps it</source>
        <translation>44 · обувь 39; Enter сохранит</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Любит</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Не любит</translation>
    </message>
    <message>
        <source>Name is said</source>
        <translation>Имя произносится</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Питомцы</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Good to know: %1 %2</source>
        <translation>Полезно знать: %1 %2</translation>
    </message>
</context>
<context>
    <name>regulars::FactsSection</name>
    <message>
        <source>Sizes, tastes, how the name is said</source>
        <translation>Размеры, вкусы, как произносится имя</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Что полезно знать</translation>
    </message>
    <message>
        <source>38 · shoe 39</source>
        <translation>44 · обувь 39</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Что знать</translation>
    </message>
</context>
<context>
    <name>regulars::FieldDelegate</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Чем станет «%1»</translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор из списка</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Whatever your shop needs to know besides: a size, the car, the insurance number.</source>
        <translation>Всё, что ещё нужно знать вашему магазину: размер, машина, номер страховки.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Название поля</translation>
    </message>
    <message>
        <source>What is said in it</source>
        <translation>Что в нём пишут</translation>
    </message>
    <message>
        <source>The choices, one a line</source>
        <translation>Варианты, по одному в строке</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The field %1 is changed.</source>
        <translation>Поле изменено: %1.</translation>
    </message>
    <message>
        <source>There is a field %1 now.</source>
        <translation>Появилось поле: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have something in it. Undo brings it back with the field.</source>
        <translation>
            <numerusform>В нём что-то записано у %n клиента. Отмена вернёт это вместе с полем.</numerusform>
            <numerusform>В нём что-то записано у %n клиентов. Отмена вернёт это вместе с полем.</numerusform>
            <numerusform>В нём что-то записано у %n клиентов. Отмена вернёт это вместе с полем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the field %1?</source>
        <translation>Удалить поле «%1»?</translation>
    </message>
    <message>
        <source>The field %1 is removed.</source>
        <translation>Поле удалено: %1.</translation>
    </message>
    <message>
        <source>The fields are in their new order.</source>
        <translation>Порядок полей изменён.</translation>
    </message>
    <message>
        <source>These filters ask for it and find nobody without it: %1.</source>
        <translation>Эти фильтры опираются на него и без него никого не найдут: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::FileRows</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>«%1» — не файл.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>Не удалось записать копию: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Enter saves a copy, Delete removes the file</source>
        <translation>Enter сохраняет копию, Delete удаляет файл</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Прикреплено: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Копия сохранена: %1.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>regulars::FilterChips</name>
    <message>
        <source>New filter</source>
        <translation>Новый фильтр</translation>
    </message>
    <message>
        <source>New filter: put together what must be true</source>
        <translation>Новый фильтр: соберите, что должно быть верно</translation>
    </message>
    <message>
        <source>%1 (only you see this filter)</source>
        <translation>%1 (этот фильтр видите только вы)</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Показывать всем</translation>
    </message>
    <message>
        <source>Show it only to me</source>
        <translation>Показывать только мне</translation>
    </message>
    <message>
        <source>Change all of them…</source>
        <translation>Изменить всех…</translation>
    </message>
    <message>
        <source>Everybody sees “%1” now.</source>
        <translation>«%1» теперь видят все.</translation>
    </message>
    <message>
        <source>Only you see “%1” now.</source>
        <translation>«%1» теперь видите только вы.</translation>
    </message>
    <message>
        <source>The filter “%1” is gone.</source>
        <translation>Фильтр «%1» удалён.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Сдвинуть назад</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Сдвинуть вперёд</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>regulars::FilterEditor</name>
    <message>
        <source>Who is in it</source>
        <translation>Кто в него входит</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>То же текстом</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>Everybody sees it</source>
        <translation>Видят все</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Change the filter “%1”</source>
        <translation>Изменить фильтр «%1»</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Новый фильтр</translation>
    </message>
    <message>
        <source>Enter adds the next comparison, Ctrl+Delete takes one away. Either form can be written; the other follows.</source>
        <translation>Enter добавляет следующее сравнение, Ctrl+Delete убирает его. Пишите в любом виде — другой изменится сам.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ещё не готово</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Another filter is called “%1” already.</source>
        <translation>Другой фильтр уже называется «%1».</translation>
    </message>
    <message>
        <source>The filter “%1” is saved.</source>
        <translation>Фильтр «%1» сохранён.</translation>
    </message>
    <message>
        <source>The filter “%1” is gone.</source>
        <translation>Фильтр «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>regulars::FirstRowsModel</name>
    <message>
        <source>customer number %1</source>
        <translation>номер клиента %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>карта %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>обращение: %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>язык: %1</translation>
    </message>
    <message>
        <source>e-mail yes</source>
        <translation>эл. почта: да</translation>
    </message>
    <message>
        <source>e-mail no</source>
        <translation>эл. почта: нет</translation>
    </message>
    <message>
        <source>text messages yes</source>
        <translation>СМС: да</translation>
    </message>
    <message>
        <source>text messages no</source>
        <translation>СМС: нет</translation>
    </message>
    <message>
        <source>post yes</source>
        <translation>письма: да</translation>
    </message>
    <message>
        <source>post no</source>
        <translation>письма: нет</translation>
    </message>
    <message>
        <source>Not brought in: %1</source>
        <translation>Не загружается: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Birthday and other dates</source>
        <translation>День рождения и другие даты</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Не загружать</translation>
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
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Four questions make your shop. Everything can be changed later in Settings.</source>
        <translation>Четыре вопроса — и ваш магазин готов. Всё можно изменить потом в настройках.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>as you sign a note to a customer</source>
        <translation>как вы подписываетесь для клиента</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Выберите страну</translation>
    </message>
    <message>
        <source>Look at the demo shop</source>
        <translation>Посмотреть демонстрационный магазин</translation>
    </message>
    <message>
        <source>Open a shop file</source>
        <translation>Открыть файл магазина</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>Создать мой магазин</translation>
    </message>
    <message>
        <source>Do you have your customers in a file already? A table saved as CSV from a spreadsheet, a till or a phone will do. You see the first rows before anything is written, and one Undo takes it all back.</source>
        <translation>Клиенты у вас уже есть в файле? Подойдёт таблица в формате CSV из электронной таблицы, кассы или телефона. Вы увидите первые строки прежде, чем что-либо запишется, а одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Загрузить клиентов из файла</translation>
    </message>
    <message>
        <source>Start with an empty book</source>
        <translation>Начать с пустой книги</translation>
    </message>
    <message>
        <source>The shop needs a name; it stands on cards and letters.</source>
        <translation>Магазину нужно название: оно стоит на открытках и письмах.</translation>
    </message>
    <message>
        <source>Your name is needed: everything written is signed with it.</source>
        <translation>Нужно ваше имя: им подписывается всё, что записано.</translation>
    </message>
    <message>
        <source>The country is needed: it gives the currency and the forms of phone numbers and dates.</source>
        <translation>Нужна страна: от неё зависят валюта и вид телефонов и дат.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1: всё готово</translation>
    </message>
</context>
<context>
    <name>regulars::FormSection</name>
    <message>
        <source>Open; Enter closes it</source>
        <translation>Открыто; Enter закроет</translation>
    </message>
    <message>
        <source>Closed; Enter opens it</source>
        <translation>Закрыто; Enter откроет</translation>
    </message>
</context>
<context>
    <name>regulars::GoodToKnowPanel</name>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Edit this customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Add something to know</source>
        <translation>Добавить то, что полезно знать</translation>
    </message>
    <message>
        <source>Something to know…</source>
        <translation>Что полезно знать…</translation>
    </message>
    <message>
        <source>A member…</source>
        <translation>Член семьи…</translation>
    </message>
    <message>
        <source>Into a household…</source>
        <translation>Добавить в семью…</translation>
    </message>
    <message>
        <source>A relation…</source>
        <translation>Связь…</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Reach them by</source>
        <translation>Удобная связь</translation>
    </message>
</context>
<context>
    <name>regulars::HandOutRun</name>
    <message>
        <source>Hand out everything about %1</source>
        <translation>Выдать все данные: %1</translation>
    </message>
    <message>
        <source>PDF, with the same as JSON beside it (*.pdf)</source>
        <translation>PDF, и рядом то же в JSON (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2.pdf” and “%2.json”.</source>
        <translation>Все данные (%1) — в «%2.pdf» и «%2.json».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>regulars::HelpSheet</name>
    <message>
        <source>At the start of a line: the next step in words, as “&gt; fri 10” or “&gt; 2w”</source>
        <translation>В начале строки: следующий шаг словами, например «&gt; пт 10» или «&gt; 2н»</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Opens the card&apos;s owner, wherever you are</source>
        <translation>Открывает владельца карты, где бы вы ни были</translation>
    </message>
    <message>
        <source>Esc closes this page</source>
        <translation>Esc закрывает эту страницу</translation>
    </message>
    <message>
        <source>In a list: marks it as done, or takes it back</source>
        <translation>В списке: отмечает сделанным или отменяет</translation>
    </message>
    <message>
        <source>In a list: opens the customer</source>
        <translation>В списке: открывает клиента</translation>
    </message>
    <message>
        <source>In the list: begins to write about the customer</source>
        <translation>В списке: начинает запись о клиенте</translation>
    </message>
    <message>
        <source>In the timeline: changes the entry</source>
        <translation>В истории: изменяет запись</translation>
    </message>
    <message>
        <source>In the timeline: deletes the entry</source>
        <translation>В истории: удаляет запись</translation>
    </message>
    <message>
        <source>In the timeline: what can be done with the entry</source>
        <translation>В истории: что можно сделать с записью</translation>
    </message>
    <message>
        <source>In the form: the label of a phone, an address or a date</source>
        <translation>В форме: подпись телефона, адреса или даты</translation>
    </message>
    <message>
        <source>In the form: opens the first of those it may be; 2 the second, and so on</source>
        <translation>В форме: открывает первого из тех, кто это может быть; 2 — второго, и так далее</translation>
    </message>
    <message>
        <source>In the ledger: opens the customer</source>
        <translation>В журнале штампов: открывает клиента</translation>
    </message>
    <message>
        <source>In the empty field to write in: the letter, then Tab, picks what is written</source>
        <translation>В пустом поле для записи: буква и затем Tab выбирают, что записать</translation>
    </message>
    <message>
        <source>In the form: to the next line</source>
        <translation>В форме: к следующей строке</translation>
    </message>
</context>
<context>
    <name>regulars::ImportCheck</name>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Столбцы файла и чем они станут</translation>
    </message>
    <message>
        <source>The first rows as they will be brought in</source>
        <translation>Первые строки, как они загрузятся</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Every column is brought in.</source>
        <translation>Загружаются все столбцы.</translation>
    </message>
    <message>
        <source>Not brought in: %1</source>
        <translation>Не загружается: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be brought in</source>
        <translation>
            <numerusform>Первая %Ln строка, как она загрузится</numerusform>
            <numerusform>Первые %Ln строки, как они загрузятся</numerusform>
            <numerusform>Первые %Ln строк, как они загрузятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln customer(s)</source>
        <translation>
            <numerusform>Загрузить %Ln клиента</numerusform>
            <numerusform>Загрузить %Ln клиентов</numerusform>
            <numerusform>Загрузить %Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no rows below its header.</source>
        <translation>В файле нет строк под заголовком.</translation>
    </message>
    <message>
        <source>No column says who it is. Choose which column becomes the name, a company, a phone or an e-mail.</source>
        <translation>Ни один столбец не говорит, кто это. Выберите, в каком столбце имя, организация, телефон или эл. почта.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. People already in the book are only added to, never overwritten, and one Undo takes everything back.</source>
        <translation>Пока ничего не записано. У тех, кто уже есть в книге, данные только дополняются, ничего не перезаписывается, а одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Recognised as a table</source>
        <translation>Похоже на таблицу</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Похоже на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be brought in</source>
        <translation>
            <numerusform>%Ln из них нельзя загрузить</numerusform>
            <numerusform>%Ln из них нельзя загрузить</numerusform>
            <numerusform>%Ln из них нельзя загрузить</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be brought in; each says why.</source>
        <translation>Ни одну строку этого файла нельзя загрузить; у каждой сказано почему.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportPanel</name>
    <message>
        <source>Which file are your customers in?</source>
        <translation>В каком файле ваши клиенты?</translation>
    </message>
    <message>
        <source>A table saved as CSV from a spreadsheet, a till, a web shop or a phone will do. You see what becomes of it before anything is written. Choose the file, or drop it here.</source>
        <translation>Подойдёт таблица в формате CSV из электронной таблицы, кассы, интернет-магазина или телефона. Вы увидите, что получится, прежде чем что-либо запишется. Выберите файл или перетащите его сюда.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Загрузить клиентов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Читается «%1»</translation>
    </message>
    <message>
        <source>Bringing customers in</source>
        <translation>Клиенты загружаются</translation>
    </message>
    <message>
        <source>Writing it into the book</source>
        <translation>Запись в книгу</translation>
    </message>
    <message>
        <source>Customers brought in from “%1”.</source>
        <translation>Клиенты загружены из «%1».</translation>
    </message>
    <message>
        <source>Taking everything back</source>
        <translation>Всё отменяется</translation>
    </message>
    <message>
        <source>Everything brought in from “%1” was taken back.</source>
        <translation>Всё, что загружено из «%1», отменено.</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 — отклонённые</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>The refused rows are in “%1”.</source>
        <translation>Отклонённые строки — в «%1».</translation>
    </message>
    <message>
        <source>Customers are still being brought in. It goes on, and is told here when it is done.</source>
        <translation>Клиенты ещё загружаются. Это продолжается, а по готовности будет сказано здесь.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>regulars::ImportResult</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Сохранить отклонённые строки…</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>perhaps known under another name</source>
        <translation>возможно, уже есть под другим именем</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>Возможно, знакомы</translation>
    </message>
    <message>
        <source>Every row went in as it stands in the file: there is nothing to look at again.</source>
        <translation>Все строки загружены так, как в файле: перепроверять нечего.</translation>
    </message>
    <message>
        <source>These rows were not brought in. Save them, mend them in a spreadsheet and bring that file in.</source>
        <translation>Эти строки не загружены. Сохраните их, поправьте в электронной таблице и загрузите тот файл.</translation>
    </message>
    <message>
        <source>Here the file says something else than the book, or something that could not be read. The book was not changed by it.</source>
        <translation>Здесь в файле написано не то, что в книге, или то, что не удалось прочитать. В книге ничего не изменилось.</translation>
    </message>
    <message>
        <source>Added, but somebody under another name has the same phone. They may be one person, or share a phone.</source>
        <translation>Добавлены, но тот же телефон есть у человека под другим именем. Возможно, это один человек или у них общий телефон.</translation>
    </message>
    <message>
        <source>Taken back: the book is as it was before “%1”.</source>
        <translation>Отменено: книга такая же, как до «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read: nothing in the book had to change.</source>
        <translation>
            <numerusform>Из «%1» прочитана %Ln строка: менять в книге ничего не пришлось.</numerusform>
            <numerusform>Из «%1» прочитаны %Ln строки: менять в книге ничего не пришлось.</numerusform>
            <numerusform>Из «%1» прочитано %Ln строк: менять в книге ничего не пришлось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read.</source>
        <translation>
            <numerusform>Из «%1» прочитана %Ln строка.</numerusform>
            <numerusform>Из «%1» прочитаны %Ln строки.</numerusform>
            <numerusform>Из «%1» прочитано %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::InsightPanel</name>
    <message>
        <source>Insight</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>No figures here yet</source>
        <translation>Цифр здесь пока нет</translation>
    </message>
    <message>
        <source>Retention, promises kept and what a mailing brought are not part of this version. Every visit, call and stamp you log is kept, so the figures will reach back to the first day.</source>
        <translation>Сколько клиентов возвращается, какие обещания выполнены и что принесла рассылка — в этой версии пока нет. Каждый визит, звонок и штамп сохраняется, так что цифры будут с самого первого дня.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Перейти к разделу «Сегодня»</translation>
    </message>
</context>
<context>
    <name>regulars::JustHappenedCard</name>
    <message>
        <source>Just happened</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>Space takes it back, Enter opens the customer</source>
        <translation>Пробел отменяет, Enter открывает клиента</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Сделано снова: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Whom it was about, and what was done</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Сделано снова.</translation>
    </message>
</context>
<context>
    <name>regulars::LastBackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>None was made yet</source>
        <translation>Ещё не делали</translation>
    </message>
    <message numerus="yes">
        <source>Last made %n day(s) ago: too long</source>
        <translation>
            <numerusform>Последняя — %n день назад: пора сделать новую</numerusform>
            <numerusform>Последняя — %n дня назад: пора сделать новую</numerusform>
            <numerusform>Последняя — %n дней назад: пора сделать новую</numerusform>
        </translation>
    </message>
    <message>
        <source>Made and verified %1</source>
        <translation>Сделана и проверена %1</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>Последняя попытка не удалась: %1</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>в «%1»</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Создаётся копия …</translation>
    </message>
</context>
<context>
    <name>regulars::LedgerList</name>
    <message>
        <source>Ledger of stamps and rewards</source>
        <translation>Журнал штампов и наград</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Enter открывает клиента</translation>
    </message>
</context>
<context>
    <name>regulars::LedgerModel</name>
    <message>
        <source>This was reversed by a later line.</source>
        <translation>Это отменено более поздней записью.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>Reward used: %1</source>
        <translation>Награда выдана: %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Adjusted: %1</source>
        <translation>Исправлено: %1</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Moved to another record</source>
        <translation>Перенесено в другую запись</translation>
    </message>
    <message>
        <source>Came from another record</source>
        <translation>Пришло из другой записи</translation>
    </message>
</context>
<context>
    <name>regulars::ListPages</name>
    <message>
        <source>The filter is not saved yet.</source>
        <translation>Фильтр ещё не сохранён.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message>
        <source>after 10 minutes, once somebody has a PIN</source>
        <translation>через 10 минут, если у кого-то есть ПИН-код</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) untouched</source>
        <translation>
            <numerusform>через %n минуту без действий</numerusform>
            <numerusform>через %n минуты без действий</numerusform>
            <numerusform>через %n минут без действий</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>A lock hides the customers at once, by its key, when nobody has touched anything for so long, and when the machine goes to sleep. What is being written stays.</source>
        <translation>Блокировка сразу скрывает клиентов: по клавише, когда столько времени никто ничего не трогал и когда компьютер засыпает. Начатое остаётся.</translation>
    </message>
    <message>
        <source>A PIN tells who did what and hides the screen. It is no key to the file: whoever can copy the shop&apos;s file can read it. To keep it from others, keep the disk from them: a log-in of the shop&apos;s own, and an encrypted disk.</source>
        <translation>ПИН-код показывает, кто что сделал, и скрывает экран. Это не ключ к файлу: кто может скопировать файл магазина, тот может его прочитать. Чтобы уберечь файл от других, уберегите от них диск: свой вход в систему для магазина и зашифрованный диск.</translation>
    </message>
</context>
<context>
    <name>regulars::LockCover</name>
    <message>
        <source>The screen is locked</source>
        <translation>Экран заблокирован</translation>
    </message>
    <message>
        <source>The customers are hidden</source>
        <translation>Клиенты скрыты</translation>
    </message>
    <message>
        <source>Who is at the counter?</source>
        <translation>Кто за прилавком?</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Продолжить: %1</translation>
    </message>
</context>
<context>
    <name>regulars::LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPlace</name>
    <message>
        <source>Loyalty</source>
        <translation>Лояльность</translation>
    </message>
    <message>
        <source>No stamp was given yet. Stamp a customer’s card with Ctrl + and it stands here.</source>
        <translation>Ни одного штампа ещё нет. Поставьте штамп клиенту клавишами Ctrl +, и он появится здесь.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал штампов</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карты</translation>
    </message>
    <message>
        <source>rewards ready</source>
        <translation>награды к выдаче</translation>
    </message>
    <message>
        <source>rewards used</source>
        <translation>награды выданы</translation>
    </message>
    <message>
        <source>nothing is ever overwritten: a mistake is reversed</source>
        <translation>ничего не стирается: ошибка отменяется</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <extracomment>The size of a plastic card, ISO/IEC 7810</extracomment>
        <translation>%1 × %2 мм</translation>
    </message>
    <message>
        <source>A customer with a full card likes to hear it: say so when you log the next call.</source>
        <translation>Клиенту с заполненной картой приятно об этом узнать: скажите при следующем звонке.</translation>
    </message>
    <message>
        <source>Your customer</source>
        <translation>Ваш клиент</translation>
    </message>
    <message>
        <source>%1 cards out</source>
        <extracomment>What stands beside the title: cards out, stamps on them, full cards</extracomment>
        <translation>карт на руках: %1</translation>
    </message>
    <message>
        <source>%1 stamps on them</source>
        <translation>штампов на них: %1</translation>
    </message>
    <message>
        <source>%1 rewards ready</source>
        <translation>наград к выдаче: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earned reward(s) are not used yet</source>
        <translation>
            <numerusform>%n заслуженная награда ещё не выдана</numerusform>
            <numerusform>%n заслуженные награды ещё не выданы</numerusform>
            <numerusform>%n заслуженных наград ещё не выдано</numerusform>
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
        <translation>Демонстрационный магазин: пробуйте что угодно, здесь ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Start my own shop</source>
        <translation>Открыть свой магазин</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 нельзя показать</translation>
    </message>
    <message>
        <source>A part of the shop file that it needs cannot be read. The other places still show what they can.</source>
        <translation>Нужную часть файла магазина нельзя прочитать. Остальные страницы показывают, что могут.</translation>
    </message>
</context>
<context>
    <name>regulars::MassChangeFields</name>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Ценовая группа</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>A word, or a few: wedding 2027</source>
        <translation>Слово или несколько: свадьба 2027</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>They say</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Yes, they agree</source>
        <translation>Да, согласие есть</translation>
    </message>
    <message>
        <source>No, they do not</source>
        <translation>Нет, согласия нет</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>На всё</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>The version of the text they were asked with</source>
        <translation>Версия текста, которым спрашивали</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Откуда ответ</translation>
    </message>
    <message>
        <source>Asked at the fair in Lund</source>
        <translation>Спросили на ярмарке</translation>
    </message>
    <message>
        <source>Gets the tag</source>
        <translation>Получит метку</translation>
    </message>
    <message>
        <source>Loses the tag</source>
        <translation>Потеряет метку</translation>
    </message>
    <message>
        <source>They leave every list and every search, and wait in the bin with all that belongs to them.</source>
        <translation>Они исчезнут из всех списков и поиска и будут ждать в корзине со всем, что к ним относится.</translation>
    </message>
    <message>
        <source>Is written to in</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Как у магазина</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Their open follow-ups are for</source>
        <translation>Кому их открытые напоминания</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Открытые напоминания</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>любой</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n customer(s)</source>
        <translation>
            <numerusform>Поставить метку %n клиенту</numerusform>
            <numerusform>Поставить метку %n клиентам</numerusform>
            <numerusform>Поставить метку %n клиентам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %n customer(s)</source>
        <translation>
            <numerusform>Снять метку у %n клиента</numerusform>
            <numerusform>Снять метку у %n клиентов</numerusform>
            <numerusform>Снять метку у %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the follow-ups of %n customer(s)</source>
        <translation>
            <numerusform>Передать напоминания %n клиента</numerusform>
            <numerusform>Передать напоминания %n клиентов</numerusform>
            <numerusform>Передать напоминания %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n customer(s) to the bin</source>
        <translation>
            <numerusform>Убрать %n клиента в корзину</numerusform>
            <numerusform>Убрать %n клиентов в корзину</numerusform>
            <numerusform>Убрать %n клиентов в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Изменить %n клиента</numerusform>
            <numerusform>Изменить %n клиентов</numerusform>
            <numerusform>Изменить %n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MassChangePanel</name>
    <message>
        <source>Who would be changed</source>
        <translation>Кто изменится</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Изменить %n клиента</numerusform>
            <numerusform>Изменить %n клиентов</numerusform>
            <numerusform>Изменить %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change yet</source>
        <translation>Пока менять нечего</translation>
    </message>
    <message>
        <source>Nobody would be changed: they are so already.</source>
        <translation>Никто не изменится: у всех уже так.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n would be changed</source>
        <translation>
            <numerusform>Изменится %1 из %n</numerusform>
            <numerusform>Изменится %1 из %n</numerusform>
            <numerusform>Изменится %1 из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %1 are shown</source>
        <translation>; показаны первые %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ещё не было визитов</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Сделано: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::MergePage</name>
    <message>
        <source>Merge %1 and %2</source>
        <translation>Объединить: %1 и %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one customer now.</source>
        <translation>%1 и %2 теперь один клиент.</translation>
    </message>
    <message>
        <source>%1 and %2 are two people; they are not offered as one again.</source>
        <translation>%1 и %2 — разные люди; больше они не будут предлагаться как один.</translation>
    </message>
    <message>
        <source>One person, two records</source>
        <translation>Один человек, две записи</translation>
    </message>
    <message>
        <source>Nothing is lost: the other record waits in the bin, and the two can be parted again at any time.</source>
        <translation>Ничего не теряется: вторая запись ждёт в корзине, и их можно разъединить в любое время.</translation>
    </message>
    <message>
        <source>Which stays, and what it will say</source>
        <translation>Какая останется и что в ней будет</translation>
    </message>
    <message>
        <source>United: afterwards the record has</source>
        <translation>Вместе: потом в записи будет</translation>
    </message>
    <message>
        <source>Moves over</source>
        <translation>Переносится</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key: the other one stays</comment>
        <extracomment>The letter is the key that does it</extracomment>
        <translation>Д</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: not the same person</comment>
        <translation>Р</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Оставить другую</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Every field says the same.</source>
        <translation>Во всех полях одно и то же.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>останется</translation>
    </message>
    <message>
        <source>goes to the bin</source>
        <translation>уйдёт в корзину</translation>
    </message>
    <message>
        <source>in the book since %1</source>
        <translation>в книге с %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>%1: %2, as the record that stays says</source>
        <translation>%1: %2, как в остающейся записи</translation>
    </message>
    <message>
        <source>%1: %2, as the record that goes says</source>
        <translation>%1: %2, как в уходящей записи</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса эл. почты</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>В других программах</translation>
    </message>
    <message>
        <source>none on either record</source>
        <translation>нет ни в одной записи</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Штампы</translation>
    </message>
    <message>
        <source>%1 and %2 make %3</source>
        <translation>%1 и %2 — вместе %3</translation>
    </message>
    <message>
        <source>Kept in the history as notes:</source>
        <translation>Останется в истории как пометки:</translation>
    </message>
    <message>
        <source>Nothing hangs on the other record</source>
        <translation>Ко второй записи ничего не относится</translation>
    </message>
    <message>
        <source>One of the two said no, so it is no from now on: %1</source>
        <translation>В одной из записей отказ, теперь действует отказ: %1</translation>
    </message>
</context>
<context>
    <name>regulars::MergeReportPage</name>
    <message>
        <source>What became of the pairs</source>
        <translation>Что стало с парами</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Enter открывает клиента</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>Объединена %Ln запись.</numerusform>
            <numerusform>Объединены %Ln записи.</numerusform>
            <numerusform>Объединено %Ln записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) were left as they are.</source>
        <translation>
            <numerusform>%Ln пара осталась как есть.</numerusform>
            <numerusform>%Ln пары остались как есть.</numerusform>
            <numerusform>%Ln пар остались как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> и %1</translation>
    </message>
    <message>
        <source>one record now, number %1; number %2 waits in the bin</source>
        <translation>теперь одна запись, номер %1; номер %2 ждёт в корзине</translation>
    </message>
</context>
<context>
    <name>regulars::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>regulars::MoneyEdit</name>
    <message>
        <source>This is not an amount. Write it as %1.</source>
        <translation>Это не сумма. Напишите так: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::NameSection</name>
    <message>
        <source>More about the name</source>
        <translation>Ещё об имени</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>Как обращаться к клиенту</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Only where the name itself would sort wrongly</source>
        <translation>Только если само имя сортируется неверно</translation>
    </message>
    <message>
        <source>The greeting, when it is not to be made by the program</source>
        <translation>Приветствие, если его составляет не программа</translation>
    </message>
    <message>
        <source>Addressed formally</source>
        <translation>Официальное обращение</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Части имени</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Sort under</source>
        <translation>Сортировать как</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Made from the name</source>
        <translation>Составляется из имени</translation>
    </message>
</context>
<context>
    <name>regulars::NextUpPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Nothing to do for now.</source>
        <translation>Пока делать нечего.</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>New follow-up: a day, then what to do</source>
        <translation>Новое напоминание: день, потом что сделать</translation>
    </message>
    <message>
        <source>fri 10 call back</source>
        <translation>пт 10 перезвонить</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Через три дня</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>исполнится %1</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Перенесено: %1.</translation>
    </message>
    <message>
        <source>A day, then what to do; Enter adds it</source>
        <translation>День, потом что сделать; Enter добавит</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Напомнить о себе</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>сначала на %1</translation>
    </message>
    <message>
        <source>Another day, or what came of it</source>
        <translation>Другой день или чем закончилось</translation>
    </message>
    <message>
        <source>Done, and write what came of it</source>
        <translation>Сделано, записать, чем закончилось</translation>
    </message>
    <message>
        <source>It will not be done</source>
        <translation>Не будет сделано</translation>
    </message>
    <message>
        <source>The promise is broken: %1</source>
        <translation>Обещание нарушено: %1</translation>
    </message>
    <message>
        <source>A new day for the promise: %1</source>
        <translation>Новый срок обещания: %1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Снято: %1</translation>
    </message>
    <message>
        <source>It comes no more after this</source>
        <translation>После этого больше не повторять</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Пропустить этот раз</translation>
    </message>
    <message>
        <source>Comes no more: %1</source>
        <translation>Больше не повторяется: %1</translation>
    </message>
</context>
<context>
    <name>regulars::NotesModel</name>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>regulars::OutcomeCard</name>
    <message>
        <source>Did it come out right?</source>
        <translation>Всё вышло хорошо?</translation>
    </message>
    <message>
        <source>All came out right</source>
        <translation>Все вышли хорошо</translation>
    </message>
    <message>
        <source>Some are spoiled</source>
        <translation>Есть испорченные</translation>
    </message>
    <message>
        <source>None did</source>
        <translation>Ни одна не вышла</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Ответить позже</translation>
    </message>
    <message>
        <source>The cards in printing order</source>
        <translation>Открытки в порядке печати</translation>
    </message>
    <message>
        <source>Numbers of the spoiled cards</source>
        <translation>Номера испорченных открыток</translation>
    </message>
    <message>
        <source>Space marks the card as spoiled</source>
        <translation>Пробел отмечает открытку испорченной</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A card&apos;s number in the print job, and whose it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Write numbers from 1 to %1, like 2, 5, 8–10.</source>
        <translation>Напишите номера от 1 до %1, например 2, 5, 8–10.</translation>
    </message>
    <message>
        <source>Numbers: 2, 5, 8–10</source>
        <translation>Номера: 2, 5, 8–10</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n card(s). Good ones are noted with their customers, spoiled ones stay due.</source>
        <translation>
            <numerusform>%1, %n открытка. Удачные отмечаются у клиентов, испорченные остаются в очереди.</numerusform>
            <numerusform>%1, %n открытки. Удачные отмечаются у клиентов, испорченные остаются в очереди.</numerusform>
            <numerusform>%1, %n открыток. Удачные отмечаются у клиентов, испорченные остаются в очереди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spoiled</source>
        <translation>
            <numerusform>Испорчена %n открытка</numerusform>
            <numerusform>Испорчены %n открытки</numerusform>
            <numerusform>Испорчено %n открыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::OwnFieldsSection</name>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
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
        <translation>точно на %1 %</translation>
    </message>
    <message>
        <source> and %1</source>
        <extracomment>Two people who may be one; %1 is the other&apos;s name</extracomment>
        <translation> и %1</translation>
    </message>
</context>
<context>
    <name>regulars::PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Layout of the sheet</source>
        <translation>Раскладка листа</translation>
    </message>
    <message>
        <source>First card on the first sheet</source>
        <translation>Первая открытка на первом листе</translation>
    </message>
    <message>
        <source>A sheet that was used in part goes back into the tray: printing begins at this card</source>
        <translation>Начатый лист можно положить обратно в лоток: печать начнётся с этой открытки</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>Behind the number of the first card on a sheet: &quot;2 of 4&quot;</extracomment>
        <translation> из %1</translation>
    </message>
    <message>
        <source>Start at card</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Nothing to print.</source>
        <translation>Печатать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n открытка</numerusform>
            <numerusform>%n открытки</numerusform>
            <numerusform>%n открыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>print at 100 %, one side</source>
        <translation>масштаб 100 %, одна сторона</translation>
    </message>
</context>
<context>
    <name>regulars::PartingPage</name>
    <message>
        <source>Records merged into this one</source>
        <translation>Записи, объединённые с этой</translation>
    </message>
    <message>
        <source>Part the two</source>
        <translation>Разъединить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Part two records again</source>
        <translation>Снова разъединить две записи</translation>
    </message>
    <message>
        <source>For when two people were taken for one, however long ago.</source>
        <translation>Если двух людей приняли за одного, как бы давно это ни было.</translation>
    </message>
    <message>
        <source>Enter parts the two</source>
        <translation>Enter разъединяет</translation>
    </message>
    <message>
        <source>Merged into this record</source>
        <translation>Объединены с этой записью</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>Nobody was merged into this record.</source>
        <translation>С этой записью никого не объединяли.</translation>
    </message>
    <message>
        <source>%1 and %2 become two records again.</source>
        <translation>%1 и %2 снова станут двумя записями.</translation>
    </message>
    <message>
        <source>Everything goes back to whom it came from.</source>
        <translation>Всё вернётся к тем, от кого пришло.</translation>
    </message>
    <message>
        <source>What cannot go back:</source>
        <translation>Что не вернётся:</translation>
    </message>
    <message>
        <source>%1 and %2 are two customers again.</source>
        <translation>%1 и %2 снова два клиента.</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleRows</name>
    <message>
        <source>Household and relations</source>
        <translation>Семья и связи</translation>
    </message>
    <message>
        <source>Enter opens the person, F2 changes the line, Delete takes it away</source>
        <translation>Enter открывает человека, F2 изменяет строку, Delete убирает её</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены семьи</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>No longer in the household: %1</source>
        <translation>Больше не в семье: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Has left today</source>
        <translation>Сегодня уже не в семье</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoFace</name>
    <message>
        <source>Enter offers to choose, paste or remove the photo</source>
        <translation>Enter предлагает выбрать, вставить или удалить фото</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Фото: %1</translation>
    </message>
    <message>
        <source>Photo: click, paste with %1, or drop a picture here</source>
        <translation>Фото: нажмите, вставьте (%1) или перетащите картинку сюда</translation>
    </message>
    <message>
        <source>%1 has a new photo.</source>
        <translation>Новое фото: %1.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</source>
        <translation>Картинки (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>В буфере обмена нет картинки.</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>Фото удалено: %1.</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Фото из файла…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Вставить фото</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Удалить фото</translation>
    </message>
</context>
<context>
    <name>regulars::PinAsk</name>
    <message>
        <source>PIN of %1</source>
        <translation>ПИН-код: %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>The PIN could not be looked at. Try again.</source>
        <translation>ПИН-код не удалось проверить. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The next one can be typed now.</source>
        <translation>Теперь можно ввести следующий.</translation>
    </message>
</context>
<context>
    <name>regulars::PinForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Убрать ПИН-код</translation>
    </message>
    <message>
        <source>Your PIN until now</source>
        <translation>Ваш прежний ПИН-код</translation>
    </message>
    <message>
        <source>New PIN, at least %1 digits</source>
        <translation>Новый ПИН-код, не меньше %1 цифр</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Новый ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type the new PIN once more, the same.</source>
        <translation>Введите новый ПИН-код ещё раз, такой же.</translation>
    </message>
    <message>
        <source>%1 has a PIN now.</source>
        <translation>ПИН-код задан: %1.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more.</source>
        <translation>ПИН-код убран: %1.</translation>
    </message>
    <message>
        <source>Type your PIN until now.</source>
        <translation>Введите свой прежний ПИН-код.</translation>
    </message>
</context>
<context>
    <name>regulars::PreviousCard</name>
    <message>
        <source>Previous</source>
        <translation>Прошлые</translation>
    </message>
    <message>
        <source>Previous mailings</source>
        <translation>Прошлые рассылки</translation>
    </message>
    <message>
        <source>No cards were printed yet.</source>
        <translation>Открыток ещё не печатали.</translation>
    </message>
    <message>
        <source>Enter answers whether the cards came out right</source>
        <translation>Enter — ответить, хорошо ли вышли открытки</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n открытка</numerusform>
            <numerusform>%n открытки</numerusform>
            <numerusform>%n открыток</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 printed, %2 spoiled</source>
        <translation>напечатано: %1, испорчено: %2</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатаны</translation>
    </message>
    <message>
        <source>Did it come out right?</source>
        <translation>Всё вышло хорошо?</translation>
    </message>
</context>
<context>
    <name>regulars::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>regulars::PunchCard</name>
    <message>
        <source>%1 of %2 stamps</source>
        <translation>штампы: %1 из %2</translation>
    </message>
</context>
<context>
    <name>regulars::Rail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>regulars::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, ждут: %n</numerusform>
            <numerusform>%1, ждут: %n</numerusform>
            <numerusform>%1, ждут: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ReasonLine</name>
    <message>
        <source>Why, as the customer would be told</source>
        <translation>Почему — так, как сказали бы клиенту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>regulars::RecordPages</name>
    <message>
        <source>Open a customer first.</source>
        <translation>Сначала откройте клиента.</translation>
    </message>
    <message>
        <source>%1 is back from the bin.</source>
        <translation>Клиент возвращён из корзины: %1.</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 теперь в корзине.</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
</context>
<context>
    <name>regulars::RetentionPage</name>
    <message>
        <source>last visit</source>
        <translation>последний визит</translation>
    </message>
    <message>
        <source>last call</source>
        <translation>последний звонок</translation>
    </message>
    <message>
        <source>last note</source>
        <translation>последняя пометка</translation>
    </message>
    <message>
        <source>last card</source>
        <translation>последняя открытка</translation>
    </message>
    <message>
        <source>last stamp</source>
        <translation>последний штамп</translation>
    </message>
    <message>
        <source>only taken in</source>
        <translation>только добавлен</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Давно не появлялись</translation>
    </message>
    <message>
        <source>A list to look through. Nobody goes by themselves; only whom you tick goes to the bin.</source>
        <translation>Список для просмотра. Сам никто не исчезнет: в корзину попадут только отмеченные.</translation>
    </message>
    <message>
        <source>Not seen for so many months</source>
        <translation>Не появлялись столько месяцев</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Customers not seen for long</source>
        <translation>Клиенты, которые давно не появлялись</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the customer</source>
        <translation>Пробел отмечает, Enter открывает клиента</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Убрать в корзину</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить всех</translation>
    </message>
    <message>
        <source>This cannot be told now</source>
        <translation>Сейчас этого не узнать</translation>
    </message>
    <message>
        <source>Everybody was seen</source>
        <translation>Все появлялись</translation>
    </message>
    <message numerus="yes">
        <source>There is nobody in the book who was not seen for %n month(s).</source>
        <translation>
            <numerusform>В книге нет никого, кто не появлялся бы %n месяц.</numerusform>
            <numerusform>В книге нет никого, кто не появлялся бы %n месяца.</numerusform>
            <numerusform>В книге нет никого, кто не появлялся бы %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the bin already</source>
        <translation>уже в корзине</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>Читается книга</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>отмечен %Ln</numerusform>
            <numerusform>отмечено %Ln</numerusform>
            <numerusform>отмечено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin</source>
        <translation>
            <numerusform>Убрать %Ln в корзину</numerusform>
            <numerusform>Убрать %Ln в корзину</numerusform>
            <numerusform>Убрать %Ln в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) go to the bin, with everything about them. It is one action and can be taken back.</source>
        <translation>
            <numerusform>%Ln клиент уйдёт в корзину вместе со всеми данными. Это одно действие, его можно отменить.</numerusform>
            <numerusform>%Ln клиента уйдут в корзину вместе со всеми данными. Это одно действие, его можно отменить.</numerusform>
            <numerusform>%Ln клиентов уйдут в корзину вместе со всеми данными. Это одно действие, его можно отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are in the bin.</source>
        <translation>
            <numerusform>%Ln клиент теперь в корзине.</numerusform>
            <numerusform>%Ln клиента теперь в корзине.</numerusform>
            <numerusform>%Ln клиентов теперь в корзине.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>месяц</numerusform>
            <numerusform>месяца</numerusform>
            <numerusform>месяцев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RhythmPanel</name>
    <message>
        <source>Rhythm</source>
        <translation>Ритм визитов</translation>
    </message>
    <message>
        <source>No visits yet. After the second one, this shows how often they come.</source>
        <translation>Визитов пока нет. После второго здесь будет видно, как часто клиент приходит.</translation>
    </message>
    <message numerus="yes">
        <source>Comes every %n day(s)</source>
        <translation>
            <numerusform>Приходит раз в %n день</numerusform>
            <numerusform>Приходит раз в %n дня</numerusform>
            <numerusform>Приходит раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit expected by %1</source>
        <translation>Следующий визит ожидается к %1</translation>
    </message>
    <message>
        <source>Was expected by %1</source>
        <translation>Визит ожидался к %1</translation>
    </message>
</context>
<context>
    <name>regulars::RuleCard</name>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Название программы</translation>
    </message>
    <message>
        <source>Stamps for a reward</source>
        <translation>Штампов до награды</translation>
    </message>
    <message>
        <source>The reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>Скидка в процентах</translation>
    </message>
    <message>
        <source>Stamps a day at most</source>
        <translation>Штампов в день, не больше</translation>
    </message>
    <message>
        <source>When unused stamps lapse</source>
        <translation>Когда сгорают неиспользованные штампы</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>After {stamps} the customer gets {reward}, {percent}.</source>
        <translation>За {stamps} клиент получает: {reward}, {percent}.</translation>
    </message>
    <message>
        <source>Unused stamps {expiry}.</source>
        <translation>Неиспользованные штампы {expiry}.</translation>
    </message>
    <message>
        <source>since %1 · version %2</source>
        <extracomment>Since when the rule holds, and its number</extracomment>
        <translation>с %1 · версия %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n штамп</numerusform>
            <numerusform>%n штампа</numerusform>
            <numerusform>%n штампов</numerusform>
        </translation>
    </message>
    <message>
        <source>no percentage</source>
        <translation>без процентов</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>скидка %1 %</translation>
    </message>
    <message>
        <source>any number a day</source>
        <translation>сколько угодно в день</translation>
    </message>
    <message>
        <source>never lapse</source>
        <translation>не сгорают</translation>
    </message>
    <message numerus="yes">
        <source>lapse after %n day(s)</source>
        <translation>
            <numerusform>сгорают через %n день</numerusform>
            <numerusform>сгорают через %n дня</numerusform>
            <numerusform>сгорают через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>Программе нужно название.</translation>
    </message>
    <message>
        <source>Stamps given so far keep the rule they were given under.</source>
        <translation>Для уже поставленных штампов остаётся прежнее правило.</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>Меняется только название.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Сохранить как версию %1</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Сохранить название</translation>
    </message>
    <message>
        <source>The rule of the %1 is changed.</source>
        <translation>Правило изменено: %1.</translation>
    </message>
    <message>
        <source>The {name} gets a stamp when the customer buys, {perDay}.</source>
        <translation>{name}: один штамп за покупку, {perDay}.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day</source>
        <translation>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
            <numerusform>не больше %n в день</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SearchBox</name>
    <message>
        <source>Find anyone: name, phone, card number, e-mail …</source>
        <translation>Найти кого угодно: имя, телефон, номер карты, эл. почта …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашлось</translation>
    </message>
    <message>
        <source>Fewer letters may help; %1 adds a new customer.</source>
        <translation>Попробуйте ввести меньше букв; %1 добавит нового клиента.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n people are shown; more letters find the others.</source>
        <translation>
            <numerusform>Показан первый %n; остальных найдут следующие буквы.</numerusform>
            <numerusform>Показаны первые %n; остальных найдут следующие буквы.</numerusform>
            <numerusform>Показаны первые %n; остальных найдут следующие буквы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SearchField</name>
    <message>
        <source>Empty the field (Esc)</source>
        <translation>Очистить поле (Esc)</translation>
    </message>
</context>
<context>
    <name>regulars::SelectionBar</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Tag, consent, language, price group, follow-ups or bin, for all of them at once (Enter)</source>
        <translation>Метка, согласие, язык, ценовая группа, напоминания или корзина — сразу для всех (Enter)</translation>
    </message>
    <message>
        <source>Select nobody (Esc)</source>
        <translation>Снять выделение (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>first answer %1 late</source>
        <translation>первый ответ опоздал на %1</translation>
    </message>
    <message>
        <source>solution %1 late</source>
        <translation>решение опоздало на %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>ждём клиента</translation>
    </message>
    <message>
        <source>first answer within %1</source>
        <translation>первый ответ: осталось %1</translation>
    </message>
    <message>
        <source>solution within %1</source>
        <translation>решение: осталось %1</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Неизвестный клиент</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, партия %2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), more than usual</source>
        <translation>
            <numerusform>%n жалоба, больше обычного</numerusform>
            <numerusform>%n жалобы, больше обычного</numerusform>
            <numerusform>%n жалоб, больше обычного</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Times are counted in opening hours. A product is named when it is complained of so often that chance would bring it about once in a thousand times.</source>
        <translation>Время считается в часах работы. Товар назван, если на него жалуются так часто, как случайно бывает раз из тысячи.</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Enter открывает клиента</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Загрузка и выгрузка</translation>
    </message>
    <message>
        <source>Customers from a spreadsheet, a till or a phone; and everything of yours into a file, at any time.</source>
        <translation>Клиенты из электронной таблицы, кассы или телефона — сюда; всё ваше — в файл, когда угодно.</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Bring customers in from a file</source>
        <translation>Загрузить клиентов из файла</translation>
    </message>
    <message>
        <source>Take the shop out into a file</source>
        <translation>Выгрузить магазин в файл</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Regulars %1</source>
        <translation>Regulars %1</translation>
    </message>
    <message>
        <source>The customer book of a small shop. One program, one file, nothing sent anywhere.</source>
        <translation>Книга клиентов небольшого магазина. Одна программа, один файл, ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Free software under GPL-3.0-or-later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Свободная программа на условиях GPL-3.0-or-later: вы можете использовать, изучать, передавать и изменять её. Без каких-либо гарантий.</translation>
    </message>
</context>
<context>
    <name>regulars::SheetPreview</name>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
    <message>
        <source>Preview, no sheets yet</source>
        <translation>Предпросмотр, листов пока нет</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>Предпросмотр, %1</translation>
    </message>
    <message>
        <source>The cards appear here once somebody gets one.</source>
        <translation>Открытки появятся здесь, как только будет кому их послать.</translation>
    </message>
</context>
<context>
    <name>regulars::ShopCard</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Язык магазина</translation>
    </message>
    <message>
        <source>Sender on cards</source>
        <translation>Отправитель на открытках</translation>
    </message>
    <message>
        <source>Born on 29 February</source>
        <translation>День рождения 29 февраля</translation>
    </message>
    <message>
        <source>Of the words on cards and the order of names; the window has its own.</source>
        <translation>Для текста открыток и порядка имён; у окна язык свой.</translation>
    </message>
    <message>
        <source>celebrates on 28 February</source>
        <translation>празднуется 28 февраля</translation>
    </message>
    <message>
        <source>celebrates on 1 March</source>
        <translation>празднуется 1 марта</translation>
    </message>
    <message>
        <source>Name, street, post code and town, as they stand on an envelope</source>
        <translation>Название, улица, индекс и город, как на конверте</translation>
    </message>
    <message>
        <source>A changed currency goes for what is written from now on; what was paid stays as it was.</source>
        <translation>Новая валюта действует для новых записей; то, что уже оплачено, остаётся как было.</translation>
    </message>
    <message>
        <source>The shop needs a name; it stands on cards and letters.</source>
        <translation>Магазину нужно название: оно стоит на открытках и письмах.</translation>
    </message>
    <message>
        <source>The shop&apos;s settings are saved.</source>
        <translation>Настройки магазина сохранены.</translation>
    </message>
</context>
<context>
    <name>regulars::ShopTrouble</name>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Восстановить последнюю исправную копию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>Открыть другой магазин</translation>
    </message>
    <message>
        <source>Make a new shop</source>
        <translation>Создать новый магазин</translation>
    </message>
</context>
<context>
    <name>regulars::SortChip</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайшее напоминание</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>От А до Я</translation>
    </message>
    <message>
        <source>From Z to A</source>
        <translation>От Я до А</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Сначала ближайшие</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала дальние</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Сначала больше</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>Сначала меньше</translation>
    </message>
    <message>
        <source>Order of the list: %1, %2</source>
        <translation>Порядок списка: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Another order: Ctrl+Shift+O</source>
        <translation>%1, %2. Другой порядок: Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Сначала ранние</translation>
    </message>
    <message>
        <source>Yes first</source>
        <translation>Сначала «да»</translation>
    </message>
    <message>
        <source>No first</source>
        <translation>Сначала «нет»</translation>
    </message>
    <message>
        <source>As the choices stand</source>
        <translation>По порядку вариантов</translation>
    </message>
    <message>
        <source>The last choice first</source>
        <translation>Сначала последний вариант</translation>
    </message>
</context>
<context>
    <name>regulars::SpanEdit</name>
    <message>
        <source>How long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
</context>
<context>
    <name>regulars::StaffButton</name>
    <message>
        <source>%1 · at the counter</source>
        <translation>%1 · за прилавком</translation>
    </message>
</context>
<context>
    <name>regulars::StaffPrompt</name>
    <message>
        <source>PIN of %1</source>
        <translation>ПИН-код: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags are written in the form of a customer; here they get a colour and better names.</source>
        <translation>Метки пишут в форме клиента; здесь им дают цвет и названия получше.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name of the tag; that of another one makes the two one</source>
        <translation>Название метки; с названием другой метки обе станут одной</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Цвет метки</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>без цвета</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag is called %1 now.</source>
        <translation>Метка теперь называется «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have %1 and get %2 instead. Undo parts them again.</source>
        <translation>
            <numerusform>Метка «%1» есть у %n клиента; вместо неё будет «%2». Отмена снова их разделит.</numerusform>
            <numerusform>Метка «%1» есть у %n клиентов; вместо неё будет «%2». Отмена снова их разделит.</numerusform>
            <numerusform>Метка «%1» есть у %n клиентов; вместо неё будет «%2». Отмена снова их разделит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 and %2 one tag?</source>
        <translation>Сделать «%1» и «%2» одной меткой?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Сделать одной</translation>
    </message>
    <message>
        <source>%1 and %2 are one tag now.</source>
        <translation>«%1» и «%2» теперь одна метка.</translation>
    </message>
    <message>
        <source>The tag %1 has its colour.</source>
        <translation>Цвет метки выбран: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have it. Undo gives it back to them.</source>
        <translation>
            <numerusform>Она есть у %n клиента. Отмена вернёт её.</numerusform>
            <numerusform>Она есть у %n клиентов. Отмена вернёт её всем.</numerusform>
            <numerusform>Она есть у %n клиентов. Отмена вернёт её всем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the tag %1?</source>
        <translation>Удалить метку «%1»?</translation>
    </message>
    <message>
        <source>The tag %1 is removed.</source>
        <translation>Метка удалена: %1.</translation>
    </message>
</context>
<context>
    <name>regulars::TextCard</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Back to the program’s text</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message>
        <source>Heading of the card</source>
        <translation>Заголовок открытки</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Текст открытки</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Вставить:</translation>
    </message>
    <message>
        <source>Put in the field: %1</source>
        <translation>Вставить поле: %1</translation>
    </message>
</context>
<context>
    <name>regulars::TieForm</name>
    <message>
        <source>Role in the household</source>
        <translation>Роль в семье</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мама</translation>
    </message>
    <message>
        <source>father</source>
        <translation>папа</translation>
    </message>
    <message>
        <source>child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>grandmother</source>
        <translation>бабушка</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>дедушка</translation>
    </message>
    <message>
        <source>flatmate</source>
        <translation>живёт вместе</translation>
    </message>
    <message>
        <source>What they are to this customer</source>
        <translation>Кем приходится клиенту</translation>
    </message>
    <message>
        <source>And the other way round</source>
        <translation>И наоборот</translation>
    </message>
    <message>
        <source>Birthday, as far as it is known</source>
        <translation>День рождения, насколько известен</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>В семье с</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>В семье до</translation>
    </message>
    <message>
        <source>Lives at the household&apos;s address</source>
        <translation>Живёт по адресу семьи</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Новый член семьи</translation>
    </message>
    <message>
        <source>Somebody of the book, or just a name</source>
        <translation>Кто-то из книги или просто имя</translation>
    </message>
    <message>
        <source>Into a household</source>
        <translation>Добавить в семью</translation>
    </message>
    <message>
        <source>A household of the book, or a name for a new one</source>
        <translation>Семья из книги или имя для новой</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Новая связь</translation>
    </message>
    <message>
        <source>Somebody of the book</source>
        <translation>Кто-то из книги</translation>
    </message>
    <message>
        <source>Change in the household</source>
        <translation>Изменить в семье</translation>
    </message>
    <message>
        <source>“%1” is no whole day.</source>
        <translation>«%1» — не полная дата.</translation>
    </message>
    <message>
        <source>“%1” is not a date. A year, a month and a day, or a part of them, will do.</source>
        <translation>«%1» не дата. Подойдёт год, месяц и день или часть из них.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>In the household: %1</source>
        <translation>В семье: %1</translation>
    </message>
    <message>
        <source>Choose somebody of the book: type a name, then Down and Enter.</source>
        <translation>Выберите кого-то из книги: введите имя, потом стрелку вниз и Enter.</translation>
    </message>
    <message>
        <source>Written down: %1, %2</source>
        <translation>Записано: %1, %2</translation>
    </message>
    <message>
        <source>Change the relation</source>
        <translation>Изменить связь</translation>
    </message>
    <message>
        <source>In a new household: %1</source>
        <translation>В новой семье: %1</translation>
    </message>
    <message>
        <source>Changed: %1, %2</source>
        <translation>Изменено: %1, %2</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineDelegate</name>
    <message>
        <source>Change this entry (Enter)</source>
        <translation>Изменить запись (Enter)</translation>
    </message>
    <message>
        <source>Remove this entry (Del)</source>
        <translation>Удалить запись (Del)</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineList</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Enter changes an entry, Del removes it, the menu key offers both</source>
        <translation>Enter изменяет запись, Del удаляет её, клавиша меню предлагает оба</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>Звонок, исходящий</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>Звонок, входящий</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответили</translation>
    </message>
    <message>
        <source>message left</source>
        <translation>оставили сообщение</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Открытка</translation>
    </message>
    <message>
        <source>follow-up done</source>
        <translation>напоминание выполнено</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>напоминание: %1</translation>
    </message>
    <message>
        <source>Reward used</source>
        <translation>Награда выдана</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Штамп</translation>
    </message>
    <message>
        <source>stamp %1</source>
        <translation>штамп %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сдержано</translation>
    </message>
    <message>
        <source>kept too late</source>
        <translation>сдержано с опозданием</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>сначала на %1</translation>
    </message>
    <message>
        <source>follow-up given up</source>
        <translation>напоминание снято</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё без ответа</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>ждём клиента</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>решена</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePanel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Write down the call, the visit or what is good to remember, and it stands here.</source>
        <translation>Запишите звонок, визит или то, что полезно помнить, и это появится здесь.</translation>
    </message>
    <message>
        <source>Write the first line</source>
        <translation>Написать первую строку</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ToDoCard</name>
    <message>
        <source>To do today</source>
        <translation>Дела на сегодня</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Space marks it as done, Enter opens the customer, the menu key offers another day</source>
        <translation>Пробел отмечает сделанным, Enter открывает клиента, клавиша меню предлагает другой день</translation>
    </message>
    <message>
        <source>Whose follow-ups are shown</source>
        <translation>Чьи напоминания показаны</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>мои</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Promise a customer something while you log the call or the visit: a line like “&gt; fri 10 call about the silk” brings it here on that day.</source>
        <translation>Пообещайте клиенту что-нибудь, когда записываете звонок или визит: строка вида «&gt; пт 10 позвонить насчёт шёлка» в тот день появится здесь.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Ближайшие дни</translation>
    </message>
    <message>
        <source>The first %1 are shown; the rest comes up as you work through them.</source>
        <translation>Показаны первые %1; остальные появятся, когда вы разберётесь с этими.</translation>
    </message>
    <message>
        <source> for %1</source>
        <extracomment>After what is to be done, with the space: &quot;Tailored coat ready for Sven-Olof Ek&quot;</extracomment>
        <translation> — %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Put off to tomorrow</source>
        <translation>Отложить на завтра</translation>
    </message>
    <message>
        <source>Put off three days</source>
        <translation>Отложить на три дня</translation>
    </message>
    <message>
        <source>Put off a week</source>
        <translation>Отложить на неделю</translation>
    </message>
    <message>
        <source>Put off a month</source>
        <translation>Отложить на месяц</translation>
    </message>
    <message>
        <source>Put off to %1.</source>
        <translation>Отложено: %1.</translation>
    </message>
    <message>
        <source>Promised, late</source>
        <translation>Обещано, просрочено</translation>
    </message>
    <message>
        <source>Promised for today</source>
        <translation>Обещано на сегодня</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>По записи</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>first for %1</source>
        <translation>сначала на %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>Done, and write what came of it</source>
        <translation>Сделано, записать, чем закончилось</translation>
    </message>
    <message>
        <source>A new day for the promise “%1”: %2</source>
        <translation>Новый срок обещания «%1»: %2</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPlace</name>
    <message>
        <source>Good morning</source>
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Доброе утро, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Добрый день, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Добрый вечер, %1</translation>
    </message>
    <message>
        <source>nothing left to do</source>
        <translation>все дела сделаны</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Утренний лист</translation>
    </message>
    <message>
        <source>The day on one page, with boxes to tick (%1)</source>
        <translation>День на одной странице, с клетками для отметок (%1)</translation>
    </message>
</context>
<context>
    <name>regulars::TwinHint</name>
    <message>
        <source>Open %1 instead</source>
        <translation>Открыть вместо этого: %1</translation>
    </message>
    <message>
        <source>Perhaps already in the book</source>
        <translation>Возможно, уже есть в книге</translation>
    </message>
    <message>
        <source>In the bin, and can come back</source>
        <translation>В корзине, можно вернуть</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же эл. почта</translation>
    </message>
    <message>
        <source>same card</source>
        <translation>та же карта</translation>
    </message>
    <message>
        <source>same number in another program</source>
        <translation>тот же номер в другой программе</translation>
    </message>
    <message>
        <source>Take %1 out of the bin</source>
        <translation>Вернуть из корзины: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ValueEdit</name>
    <message>
        <source>What %1 is compared with</source>
        <translation>С чем сравнивается «%1»</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>regulars::VisitBars</name>
    <message>
        <source>Visits of the last twelve months</source>
        <translation>Визиты за последние двенадцать месяцев</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s)</source>
        <translation>
            <numerusform>%1: %n визит</numerusform>
            <numerusform>%1: %n визита</numerusform>
            <numerusform>%1: %n визитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::WebSection</name>
    <message>
        <source>Web and social networks</source>
        <translation>Сайты и соцсети</translation>
    </message>
    <message>
        <source>Web or social address</source>
        <translation>Сайт или соцсеть</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>regulars::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>%1 % up</source>
        <translation>на %1 % больше</translation>
    </message>
    <message>
        <source>%1 % down</source>
        <translation>на %1 % меньше</translation>
    </message>
    <message>
        <source>as last week</source>
        <translation>как на прошлой неделе</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure&apos;s name and how it changed: &quot;visits, 9 % up&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 this week so far, %3 in the same days of last week</source>
        <translation>%2 на этой неделе: %1; за те же дни прошлой недели: %3</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>новые клиенты</translation>
    </message>
    <message>
        <source>stamps given</source>
        <translation>штампы</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>выручка</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 тыс</translation>
    </message>
</context>
<context>
    <name>regulars::WhoCard</name>
    <message>
        <source>Who gets it</source>
        <translation>Кто получит</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Кому не посылаем</translation>
    </message>
    <message>
        <source>everyone who accepts post</source>
        <translation>все, кто согласен на письма</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Who gets a card</source>
        <translation>Кто получит открытку</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>Кому не посылаем и почему</translation>
    </message>
    <message>
        <source>Enter opens the customer</source>
        <translation>Enter открывает клиента</translation>
    </message>
    <message>
        <source>Cards due up to this day</source>
        <translation>Открытки до этого дня</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>две недели</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Это не дата. Напишите так: %1.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message>
        <source>Cards can be made a year ahead.</source>
        <translation>Открытки можно готовить на год вперёд.</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Why they were left out, and how many: &quot;no full address · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sheet with the card is shown; Space ticks who gets one, Enter opens the customer</source>
        <translation>Показан лист с открыткой; пробел отмечает, кто её получит, Enter открывает клиента</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of those who are due get a card: &quot;9 of 11&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>regulars::WindowSession</name>
    <message>
        <source>Making today&apos;s backup, then the window closes. Close again to leave without it.</source>
        <translation>Создаётся сегодняшняя резервная копия, потом окно закроется. Закройте ещё раз, чтобы выйти без неё.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Shops (*.regulars)</source>
        <translation>Магазины (*.regulars)</translation>
    </message>
    <message>
        <source>The shop is damaged</source>
        <translation>Магазин повреждён</translation>
    </message>
    <message>
        <source>Backed up and verified: “%1”.</source>
        <translation>Копия сделана и проверена: «%1».</translation>
    </message>
    <message>
        <source>Looking for its newest good backup …</source>
        <translation>Ищется его последняя исправная копия …</translation>
    </message>
    <message>
        <source>No good backup of it was found in %1. One that lies elsewhere can be opened like any shop.</source>
        <translation>В %1 не найдено его исправной копии. Ту, что лежит в другом месте, можно открыть как любой магазин.</translation>
    </message>
    <message>
        <source>Its newest good backup is of %1. It is restored into a new file; the damaged one stays as it is.</source>
        <translation>Его последняя исправная копия от %1. Она восстановится в новый файл; повреждённый останется как есть.</translation>
    </message>
    <message>
        <source>Restoring “%1” …</source>
        <translation>Восстанавливается «%1» …</translation>
    </message>
    <message>
        <source>Looking for the newest good backup …</source>
        <translation>Ищется последняя исправная копия …</translation>
    </message>
    <message>
        <source>No good backup was found in %1. Take out what can still be read under Settings.</source>
        <translation>В %1 не найдено исправной копии. Выгрузите то, что ещё читается, в настройках.</translation>
    </message>
    <message>
        <source>The newest good backup is “%1” of %2. It is restored into a new file and opened; the damaged one stays as it is.</source>
        <translation>Последняя исправная копия — «%1» от %2. Она восстановится в новый файл и откроется; повреждённый останется как есть.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>A part of the shop file is damaged. What can still be read is shown; what is written now may be lost with it.</source>
        <translation>Часть файла магазина повреждена. Показано то, что ещё читается; записанное сейчас может пропасть вместе с ней.</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Восстановить последнюю исправную копию</translation>
    </message>
    <message>
        <source>“%1” was not found</source>
        <translation>«%1» не найден</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>«%1» занят</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«%1» повреждён</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>«%1» не открывается</translation>
    </message>
    <message>
        <source>It should be in “%1”. If that is on a stick or another disk, plug it in and try again.</source>
        <translation>Он должен лежать в «%1». Если это флешка или другой диск, подключите его и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>regulars::WordingsCard</name>
    <message>
        <source>Consent wordings</source>
        <translation>Тексты согласия</translation>
    </message>
    <message>
        <source>The words you ask with before you write to somebody. The register of a customer keeps which version it was.</source>
        <translation>Слова, которыми вы спрашиваете, прежде чем кому-то писать. У каждого клиента хранится, какая это была версия.</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Новый текст согласия</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>What for: newsletter, birthday cards</source>
        <translation>На что: рассылка, открытки ко дню рождения</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>The words, as they are asked</source>
        <translation>Слова, как их говорят</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>In use: these words stay as they are</source>
        <translation>Используется: эти слова не меняются</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Изменить текст согласия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Новая версия: %1</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Текст согласия изменён.</translation>
    </message>
    <message>
        <source>The wording %1 of %2 is written down.</source>
        <translation>Текст согласия записан: %2, %1.</translation>
    </message>
    <message>
        <source>The wording %1 of %2 is removed.</source>
        <translation>Текст согласия удалён: %2, %1.</translation>
    </message>
</context>
</TS>
