<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>signet::ui::ActivityPage</name>
    <message numerus="yes">
        <source>Wrote %Ln entry(ies) to %1</source>
        <translation>
            <numerusform>Wrote %Ln entry to %1</numerusform>
            <numerusform>Wrote %Ln entries to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) match</source>
        <translation>
            <numerusform>%Ln entry matches</numerusform>
            <numerusform>%Ln entries match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies), the newest first</source>
        <translation>
            <numerusform>%Ln entry, the newest first</numerusform>
            <numerusform>%Ln entries, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::ChainBanner</name>
    <message numerus="yes">
        <source>The chain is whole: %Ln entry(ies), each fits the one before it</source>
        <translation>
            <numerusform>The chain is whole: %Ln entry, each fits the one before it</numerusform>
            <numerusform>The chain is whole: %Ln entries, each fits the one before it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::DesktopNotifier</name>
    <message numerus="yes">
        <source>Refusals are rising: %n in a quarter of an hour.</source>
        <translation>
            <numerusform>Refusals are rising: %n in a quarter of an hour.</numerusform>
            <numerusform>Refusals are rising: %n in a quarter of an hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::DetailsView</name>
    <message numerus="yes">
        <source>%Ln more claim(s) stand in the content below.</source>
        <translation>
            <numerusform>%Ln more claim stands in the content below.</numerusform>
            <numerusform>%Ln more claims stand in the content below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Effect</name>
    <message numerus="yes">
        <source>Ends %Ln session(s), those that are still going.</source>
        <translation>
            <numerusform>Ends %Ln session, if it is still going.</numerusform>
            <numerusform>Ends %Ln sessions, those that are still going.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln remember token(s).</source>
        <translation>
            <numerusform>Ends %Ln remember token.</numerusform>
            <numerusform>Ends %Ln remember tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends every session of %Ln people.</source>
        <translation>
            <numerusform>Ends every session of %Ln person.</numerusform>
            <numerusform>Ends every session of %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::ImportSheet</name>
    <message numerus="yes">
        <source>%1 brings %n new key(s). A key that is active there comes in as retiring where another is active here: its tokens open, and none is made with it.</source>
        <translation>
            <numerusform>%1 brings %n new key. A key that is active there comes in as retiring where another is active here: its tokens open, and none is made with it.</numerusform>
            <numerusform>%1 brings %n new keys. A key that is active there comes in as retiring where another is active here: its tokens open, and none is made with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>Import %n key</numerusform>
            <numerusform>Import %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n key(s)</source>
        <translation>
            <numerusform>Imported %n key</numerusform>
            <numerusform>Imported %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::InspectPage</name>
    <message numerus="yes">
        <source>Opened %n key(s) from %1</source>
        <translation>
            <numerusform>Opened %n key from %1</numerusform>
            <numerusform>Opened %n keys from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), kept for this run</source>
        <translation>
            <numerusform>%Ln key, kept for this run</numerusform>
            <numerusform>%Ln keys, kept for this run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Inspection</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plain cookie(s)</source>
        <translation>
            <numerusform>%Ln plain cookie</numerusform>
            <numerusform>%Ln plain cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::KeychainStore</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds.</source>
        <translation>
            <numerusform>The keychain did not answer within %n second.</numerusform>
            <numerusform>The keychain did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::ListSheet</name>
    <message numerus="yes">
        <source>%Ln revocation(s) understood</source>
        <translation>
            <numerusform>%Ln revocation understood</numerusform>
            <numerusform>%Ln revocations understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not</source>
        <translation>
            <numerusform>%Ln line not</numerusform>
            <numerusform>%Ln lines not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln</source>
        <translation>
            <numerusform>Stage %Ln</numerusform>
            <numerusform>Stage %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::LogCard</name>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln entry fits</numerusform>
            <numerusform>%Ln entries fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln newer</numerusform>
            <numerusform>%Ln newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Moment</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
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
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::OpenerPanel</name>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Overview</name>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>and %n other reason</numerusform>
            <numerusform>and %n other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::PassphraseMeter</name>
    <message numerus="yes">
        <source>too short: at least %n characters</source>
        <translation>
            <numerusform>too short: at least %n character</numerusform>
            <numerusform>too short: at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::PushCard</name>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log, %1 of them from before.</source>
        <translation>
            <numerusform>%Ln revocation in the log, %1 of them from before.</numerusform>
            <numerusform>%Ln revocations in the log, %1 of them from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log.</source>
        <translation>
            <numerusform>%Ln revocation in the log.</numerusform>
            <numerusform>%Ln revocations in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationsPage</name>
    <message numerus="yes">
        <source>Push %Ln revocation(s)</source>
        <translation>
            <numerusform>Push %Ln revocation</numerusform>
            <numerusform>Push %Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) pushed</source>
        <translation>
            <numerusform>%Ln revocation pushed</numerusform>
            <numerusform>%Ln revocations pushed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s)</source>
        <translation>
            <numerusform>Staged %Ln revocation</numerusform>
            <numerusform>Staged %Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s); %1 were on the list already</source>
        <translation>
            <numerusform>Staged %Ln revocation; %1 were on the list already</numerusform>
            <numerusform>Staged %Ln revocations; %1 were on the list already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::RingTimeline</name>
    <message numerus="yes">
        <source>%n key(s).</source>
        <translation>
            <numerusform>%n key.</numerusform>
            <numerusform>%n keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Staging</name>
    <message numerus="yes">
        <source>staging of %Ln revocation(s)</source>
        <translation>
            <numerusform>staging of %Ln revocation</numerusform>
            <numerusform>staging of %Ln revocations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln revocation(s)</source>
        <translation>
            <numerusform>removal of %Ln revocation</numerusform>
            <numerusform>removal of %Ln revocations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::Statistics</name>
    <message numerus="yes">
        <source>%1, %Ln overflow(s)</source>
        <translation>
            <numerusform>%1, %Ln overflow</numerusform>
            <numerusform>%1, %Ln overflows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceCard</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceStrip</name>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
