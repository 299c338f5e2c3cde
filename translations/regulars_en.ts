<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardDraft</name>
    <message numerus="yes">
        <source>%n text(s) are too long for the card and are cut.</source>
        <translation>
            <numerusform>%n text is too long for the card and is cut.</numerusform>
            <numerusform>%n texts are too long for the card and are cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule gives %n stamp(s) a day, and this card was stamped %1 by %2.</source>
        <translation>
            <numerusform>The rule gives %n stamp a day, and this card was stamped %1 by %2.</numerusform>
            <numerusform>The rule gives %n stamps a day, and this card was stamped %1 by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>The card is not full: %n more stamp to go.</numerusform>
            <numerusform>The card is not full: %n more stamps to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoyaltyDesk</name>
    <message numerus="yes">
        <source>The card is not full: %n more stamp(s) to go.</source>
        <translation>
            <numerusform>The card is not full: %n more stamp to go.</numerusform>
            <numerusform>The card is not full: %n more stamps to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorningSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday card(s)</source>
        <translation>
            <numerusform>%n birthday card</numerusform>
            <numerusform>%n birthday cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>%n entry(s) of %1 that came along were removed since.</source>
        <translation>
            <numerusform>%n entry of %1 that came along was removed since.</numerusform>
            <numerusform>%n entries of %1 that came along were removed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) that came along were changed since and stay with %1.</source>
        <translation>
            <numerusform>%n detail that came along was changed since and stays with %1.</numerusform>
            <numerusform>%n details that came along were changed since and stay with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written since stay with %1.</source>
        <translation>
            <numerusform>%n entry written since stays with %1.</numerusform>
            <numerusform>%n entries written since stay with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of %1 were spent since and do not come back.</source>
        <translation>
            <numerusform>%n stamp of %1 was spent since and does not come back.</numerusform>
            <numerusform>%n stamps of %1 were spent since and do not come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>%n of them changed</numerusform>
            <numerusform>%n of them changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n days</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n weeks</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n months</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every %n years</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n times</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StampCount</name>
    <message numerus="yes">
        <source>%n reward(s) ready</source>
        <translation>
            <numerusform>%n reward ready</numerusform>
            <numerusform>%n rewards ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the next</source>
        <translation>
            <numerusform>%n on the next</numerusform>
            <numerusform>%n on the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::BinPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln</source>
        <translation>
            <numerusform>Restore %Ln</numerusform>
            <numerusform>Restore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back from the bin.</source>
        <translation>
            <numerusform>%Ln customer is back from the bin.</numerusform>
            <numerusform>%Ln customers are back from the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CardPanel</name>
    <message numerus="yes">
        <source>No card yet. %n stamp(s) lead to the reward.</source>
        <translation>
            <numerusform>No card yet. %n stamp leads to the reward.</numerusform>
            <numerusform>No card yet. %n stamps lead to the reward.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, then %1</source>
        <translation>
            <numerusform>%n more, then %1</numerusform>
            <numerusform>%n more, then %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CardsPlace</name>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Print %n card</numerusform>
            <numerusform>Print %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) noted as printed.</source>
        <translation>
            <numerusform>%n card noted as printed.</numerusform>
            <numerusform>%n cards noted as printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ChangesModel</name>
    <message numerus="yes">
        <source>and %n more; Enter shows them</source>
        <translation>
            <numerusform>and %n more; Enter shows it</numerusform>
            <numerusform>and %n more; Enter shows them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln; more come when you scroll</source>
        <translation>
            <numerusform>The latest %Ln; more come when you scroll</numerusform>
            <numerusform>The latest %Ln; more come when you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Composer</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::Counter</name>
    <message numerus="yes">
        <source>%n customer(s) share the number that rings: choose who it is.</source>
        <translation>
            <numerusform>%n customer share the number that rings: choose who it is.</numerusform>
            <numerusform>%n customers share the number that rings: choose who it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) were tried for %1 since the last right one.</source>
        <translation>
            <numerusform>%n wrong PIN were tried for %1 since the last right one.</numerusform>
            <numerusform>%n wrong PINs were tried for %1 since the last right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerHeader</name>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Usually comes every day</numerusform>
            <numerusform>Usually comes every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListDelegate</name>
    <message numerus="yes">
        <source>Usually comes every %n day(s)</source>
        <translation>
            <numerusform>Usually comes every day</numerusform>
            <numerusform>Usually comes every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListPanel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DriftingCard</name>
    <message numerus="yes">
        <source>usually every %n day(s), away %1</source>
        <translation>
            <numerusform>usually every day, away %1</numerusform>
            <numerusform>usually every %n days, away %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DueCardsCard</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) to %1</source>
        <translation>
            <numerusform>%n birthday to %1</numerusform>
            <numerusform>%n birthdays to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised, due to %1</source>
        <translation>
            <numerusform>%n promised, due to %1</numerusform>
            <numerusform>%n promised, due to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accept(s) post</source>
        <translation>
            <numerusform>%n accepts post</numerusform>
            <numerusform>%n accept post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are surely one person. Each is merged into its oldest record; the others wait in the bin. It is one action and can be taken back whole, or parted one by one.</source>
        <translation>
            <numerusform>%Ln pair is surely one person. It is merged into its oldest record; the other waits in the bin. It is one action and can be taken back, or parted later.</numerusform>
            <numerusform>%Ln pairs are surely one person each. Each is merged into its oldest record; the others wait in the bin. It is one action and can be taken back whole, or parted one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Merge %Ln pair</numerusform>
            <numerusform>Merge %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %Ln pair(s)</source>
        <translation>
            <numerusform>Merging %Ln pair</numerusform>
            <numerusform>Merging %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>%Ln record merged.</numerusform>
            <numerusform>%Ln records merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ErasePage</name>
    <message numerus="yes">
        <source>%n record(s) merged into it go with it.</source>
        <translation>
            <numerusform>%n record merged into it goes with it.</numerusform>
            <numerusform>%n records merged into it go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln customer written to “%1”.</numerusform>
            <numerusform>%Ln customers written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have something in it. Undo brings it back with the field.</source>
        <translation>
            <numerusform>%n customer has something in it. Undo brings it back with the field.</numerusform>
            <numerusform>%n customers have something in it. Undo brings it back with the field.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::FilterEditor</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportCheck</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) as they will be brought in</source>
        <translation>
            <numerusform>The first row as it will be brought in</numerusform>
            <numerusform>The first %Ln rows as they will be brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln customer(s)</source>
        <translation>
            <numerusform>Bring in %Ln customer</numerusform>
            <numerusform>Bring in %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be brought in</source>
        <translation>
            <numerusform>%Ln of them cannot be brought in</numerusform>
            <numerusform>%Ln of them cannot be brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ImportResult</name>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read: nothing in the book had to change.</source>
        <translation>
            <numerusform>%Ln row of “%1” read: nothing in the book had to change.</numerusform>
            <numerusform>%Ln rows of “%1” read: nothing in the book had to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” read.</source>
        <translation>
            <numerusform>%Ln row of “%1” read.</numerusform>
            <numerusform>%Ln rows of “%1” read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LastBackupCard</name>
    <message numerus="yes">
        <source>Last made %n day(s) ago: too long</source>
        <translation>
            <numerusform>Last made %n day ago: too long</numerusform>
            <numerusform>Last made %n days ago: too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LockCard</name>
    <message numerus="yes">
        <source>after %n minute(s) untouched</source>
        <translation>
            <numerusform>after %n minute untouched</numerusform>
            <numerusform>after %n minutes untouched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::LoyaltyPlace</name>
    <message numerus="yes">
        <source>%n earned reward(s) are not used yet</source>
        <translation>
            <numerusform>%n earned reward is not used yet</numerusform>
            <numerusform>%n earned rewards are not used yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MassChangeFields</name>
    <message numerus="yes">
        <source>Tag %n customer(s)</source>
        <translation>
            <numerusform>Tag %n customer</numerusform>
            <numerusform>Tag %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %n customer(s)</source>
        <translation>
            <numerusform>Untag %n customer</numerusform>
            <numerusform>Untag %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over the follow-ups of %n customer(s)</source>
        <translation>
            <numerusform>Hand over the follow-ups of %n customer</numerusform>
            <numerusform>Hand over the follow-ups of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n customer(s) to the bin</source>
        <translation>
            <numerusform>Move %n customer to the bin</numerusform>
            <numerusform>Move %n customers to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Change %n customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MassChangePanel</name>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Change %n customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n would be changed</source>
        <translation>
            <numerusform>%1 of %n would be changed</numerusform>
            <numerusform>%1 of %n would be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MergeReportPage</name>
    <message numerus="yes">
        <source>%Ln record(s) merged.</source>
        <translation>
            <numerusform>%Ln record merged.</numerusform>
            <numerusform>%Ln records merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) were left as they are.</source>
        <translation>
            <numerusform>%Ln pair was left as it is.</numerusform>
            <numerusform>%Ln pairs were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::NextUpPanel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::OutcomeCard</name>
    <message numerus="yes">
        <source>%1, %n card(s). Good ones are noted with their customers, spoiled ones stay due.</source>
        <translation>
            <numerusform>%1, %n card. If it is good, it is noted with its customer; if it is spoiled, it stays due.</numerusform>
            <numerusform>%1, %n cards. Good ones are noted with their customers, spoiled ones stay due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) spoiled</source>
        <translation>
            <numerusform>%n card spoiled</numerusform>
            <numerusform>%n cards spoiled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PaperCard</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::PreviousCard</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RetentionPage</name>
    <message numerus="yes">
        <source>There is nobody in the book who was not seen for %n month(s).</source>
        <translation>
            <numerusform>There is nobody in the book who was not seen for %n month.</numerusform>
            <numerusform>There is nobody in the book who was not seen for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln to the bin</source>
        <translation>
            <numerusform>Move %Ln to the bin</numerusform>
            <numerusform>Move %Ln to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) go to the bin, with everything about them. It is one action and can be taken back.</source>
        <translation>
            <numerusform>%Ln customer goes to the bin, with everything about them. It is one action and can be taken back.</numerusform>
            <numerusform>%Ln customers go to the bin, with everything about them. It is one action and can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are in the bin.</source>
        <translation>
            <numerusform>%Ln customer is in the bin.</numerusform>
            <numerusform>%Ln customers are in the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RhythmPanel</name>
    <message numerus="yes">
        <source>Comes every %n day(s)</source>
        <translation>
            <numerusform>Comes every day</numerusform>
            <numerusform>Comes every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::RuleCard</name>
    <message numerus="yes">
        <source>%n stamp(s)</source>
        <translation>
            <numerusform>%n stamp</numerusform>
            <numerusform>%n stamps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lapse after %n day(s)</source>
        <translation>
            <numerusform>lapse after %n day</numerusform>
            <numerusform>lapse after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day</source>
        <translation>
            <numerusform>at most %n a day</numerusform>
            <numerusform>at most %n a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SearchBox</name>
    <message numerus="yes">
        <source>The first %n people are shown; more letters find the others.</source>
        <translation>
            <numerusform>The first one is shown; more letters find the others.</numerusform>
            <numerusform>The first %n people are shown; more letters find the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ServiceCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), more than usual</source>
        <translation>
            <numerusform>%n complaint, more than usual</numerusform>
            <numerusform>%n complaints, more than usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have %1 and get %2 instead. Undo parts them again.</source>
        <translation>
            <numerusform>%n customer has %1 and gets %2 instead. Undo parts them again.</numerusform>
            <numerusform>%n customers have %1 and get %2 instead. Undo parts them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have it. Undo gives it back to them.</source>
        <translation>
            <numerusform>%n customer has it. Undo gives it back.</numerusform>
            <numerusform>%n customers have it. Undo gives it back to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ToDoCard</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::TodayPlace</name>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::VisitBars</name>
    <message numerus="yes">
        <source>%1: %n visit(s)</source>
        <translation>
            <numerusform>%1: %n visit</numerusform>
            <numerusform>%1: %n visits</numerusform>
        </translation>
    </message>
</context>
</TS>
