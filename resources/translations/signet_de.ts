<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>signet::core</name>
    <message>
        <source>It is not a well-formed token.</source>
        <translation>Es ist kein wohlgeformtes Token.</translation>
    </message>
    <message>
        <source>It is larger than a token may be.</source>
        <translation>Es ist größer, als ein Token sein darf.</translation>
    </message>
    <message>
        <source>It asks for an algorithm that is refused or does not fit the key.</source>
        <translation>Es verlangt einen Algorithmus, der abgelehnt wird oder nicht zum Schlüssel passt.</translation>
    </message>
    <message>
        <source>It is a token of another type than the one expected here.</source>
        <translation>Es ist ein Token anderer Art als hier erwartet.</translation>
    </message>
    <message>
        <source>None of the known keys is the one it names.</source>
        <translation>Keiner der bekannten Schlüssel ist der, den es nennt.</translation>
    </message>
    <message>
        <source>Its key may not be used for this, or not any more.</source>
        <translation>Sein Schlüssel darf dafür nicht oder nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Its key is marked compromised: nothing made with it is accepted.</source>
        <translation>Sein Schlüssel ist als kompromittiert markiert: Nichts, was mit ihm erzeugt wurde, wird angenommen.</translation>
    </message>
    <message>
        <source>The signature or tag does not match the content.</source>
        <translation>Signatur oder Tag passen nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>It was issued by somebody else than the issuer expected.</source>
        <translation>Es wurde von jemand anderem als dem erwarteten Aussteller ausgestellt.</translation>
    </message>
    <message>
        <source>It is meant for another site.</source>
        <translation>Es ist für eine andere Website bestimmt.</translation>
    </message>
    <message>
        <source>A claim that must be there is missing or unusable.</source>
        <translation>Ein Claim, der da sein muss, fehlt oder ist unbrauchbar.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Seine Zeit ist um.</translation>
    </message>
    <message>
        <source>It claims to come from the future.</source>
        <translation>Es behauptet, aus der Zukunft zu kommen.</translation>
    </message>
    <message>
        <source>This session was ended.</source>
        <translation>Diese Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Every session of this person was ended after it was issued.</source>
        <translation>Jede Sitzung dieser Person wurde beendet, nachdem es ausgestellt war.</translation>
    </message>
    <message>
        <source>Every token of its key was revoked.</source>
        <translation>Jedes Token seines Schlüssels wurde widerrufen.</translation>
    </message>
    <message>
        <source>Every session of this site was ended after it was issued.</source>
        <translation>Jede Sitzung dieser Website wurde beendet, nachdem es ausgestellt war.</translation>
    </message>
    <message>
        <source>The node has not heard the revocation log for too long to judge it.</source>
        <translation>Der Knoten hat das Widerrufsprotokoll zu lange nicht gehört, um es zu beurteilen.</translation>
    </message>
    <message>
        <source>Sealed, and not opened</source>
        <translation>Versiegelt und nicht geöffnet</translation>
    </message>
    <message>
        <source>Its content cannot be read without the key that seals it. Open the key file to see inside.</source>
        <translation>Ohne den Schlüssel, der es versiegelt, lässt sich sein Inhalt nicht lesen. Öffnen Sie die Schlüsseldatei, um hineinzusehen.</translation>
    </message>
    <message>
        <source>Decoded, not verified</source>
        <translation>Lesbar gemacht, nicht bestätigt</translation>
    </message>
    <message>
        <source>No key was given to check its %1 signature with, so this is only what somebody wrote.</source>
        <translation>Es wurde kein Schlüssel angegeben, mit dem sich seine %1-Signatur prüfen ließe; dies ist also nur, was jemand geschrieben hat.</translation>
    </message>
    <message>
        <source>Open the key file of whoever issued it.</source>
        <translation>Öffnen Sie die Schlüsseldatei des Ausstellers.</translation>
    </message>
    <message>
        <source>Verified, and accepted now</source>
        <translation>Bestätigt, und jetzt angenommen</translation>
    </message>
    <message>
        <source>Its payload is JSON, but no claims set.</source>
        <translation>Sein Inhalt ist JSON, aber keine Claims-Menge.</translation>
    </message>
    <message>
        <source>Its payload is no claims set.</source>
        <translation>Sein Inhalt ist keine Claims-Menge.</translation>
    </message>
    <message>
        <source>It has no expiry but MediaWiki&apos;s soft one, which holds.</source>
        <translation>Es hat keinen Ablauf außer dem weichen von MediaWiki, und der gilt noch.</translation>
    </message>
    <message>
        <source>It has no expiry of any kind.</source>
        <translation>Es hat keinerlei Ablauf.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message>
        <source>Refused: its key is compromised</source>
        <translation>Abgelehnt: Sein Schlüssel ist kompromittiert</translation>
    </message>
    <message>
        <source>Anybody may have made it: whoever has the key can.</source>
        <translation>Jeder kann es erzeugt haben, der den Schlüssel hat.</translation>
    </message>
    <message>
        <source>Refused: its key may not be used</source>
        <translation>Abgelehnt: Sein Schlüssel darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>A pending key has issued nothing yet.</source>
        <translation>Ein wartender Schlüssel hat noch nichts ausgestellt.</translation>
    </message>
    <message>
        <source>Nothing made with such a key is accepted any more.</source>
        <translation>Nichts, was mit einem solchen Schlüssel erzeugt wurde, wird noch angenommen.</translation>
    </message>
    <message>
        <source>Too large to be a token</source>
        <translation>Zu groß für ein Token</translation>
    </message>
    <message>
        <source>It has %1 bytes; a token may have 16,384 at most.</source>
        <translation>Es hat %1 Bytes; ein Token darf höchstens 16.384 haben.</translation>
    </message>
    <message>
        <source>It was not decoded.</source>
        <translation>Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Refused: two keys have the name it gives</source>
        <translation>Abgelehnt: Zwei Schlüssel haben den Namen, den es nennt</translation>
    </message>
    <message>
        <source>Two different keys named %1 were given.</source>
        <translation>Es wurden zwei verschiedene Schlüssel namens %1 angegeben.</translation>
    </message>
    <message>
        <source>Close the file of the wrong one.</source>
        <translation>Schließen Sie die Datei des falschen.</translation>
    </message>
    <message>
        <source>Not a well-formed token</source>
        <translation>Kein wohlgeformtes Token</translation>
    </message>
    <message>
        <source>Refused: its algorithm is not accepted</source>
        <translation>Abgelehnt: Sein Algorithmus wird nicht angenommen</translation>
    </message>
    <message>
        <source>Refused: its key is not known here</source>
        <translation>Abgelehnt: Sein Schlüssel ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Refused: its key may not be used for this</source>
        <translation>Abgelehnt: Sein Schlüssel darf dafür nicht benutzt werden</translation>
    </message>
    <message>
        <source>Refused: it does not open with its key</source>
        <translation>Abgelehnt: Es öffnet sich nicht mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>Refused: the signature does not match</source>
        <translation>Abgelehnt: Die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It was changed on its way, cut off, or sealed with another key of the same name.</source>
        <translation>Es wurde unterwegs verändert, abgeschnitten oder mit einem anderen Schlüssel gleichen Namens versiegelt.</translation>
    </message>
    <message>
        <source>It was changed on its way, cut off, or signed with another key.</source>
        <translation>Es wurde unterwegs verändert, abgeschnitten oder mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>It is only what somebody wrote.</source>
        <translation>Es ist nur, was jemand geschrieben hat.</translation>
    </message>
    <message>
        <source>A remember token stands where a session token belongs.</source>
        <translation>Ein Merk-Token steht, wo ein Sitzungs-Token hingehört.</translation>
    </message>
    <message>
        <source>A session token stands where a remember token belongs.</source>
        <translation>Ein Sitzungs-Token steht, wo ein Merk-Token hingehört.</translation>
    </message>
    <message>
        <source>It says it is a token of Signet&apos;s, and is not sealed as those are (dir, A256GCM).</source>
        <translation>Es sagt, es sei ein Token von Signet, und ist nicht so versiegelt wie diese (dir, A256GCM).</translation>
    </message>
    <message>
        <source>It was made for something else than a session, and stands in a session&apos;s cookie.</source>
        <translation>Es wurde für etwas anderes als eine Sitzung erzeugt und steht im Cookie einer Sitzung.</translation>
    </message>
    <message>
        <source>Refused: a token of another type</source>
        <translation>Abgelehnt: ein Token anderer Art</translation>
    </message>
    <message>
        <source>Refused: a claim is missing</source>
        <translation>Abgelehnt: Ein Claim fehlt</translation>
    </message>
    <message>
        <source>It has no &quot;%1&quot;, and %2 is expected.</source>
        <translation>Es hat kein „%1“, und %2 wird erwartet.</translation>
    </message>
    <message>
        <source>Refused: issued by somebody else</source>
        <translation>Abgelehnt: von jemand anderem ausgestellt</translation>
    </message>
    <message>
        <source>It was issued by %1; %2 is expected.</source>
        <translation>Es wurde von %1 ausgestellt; erwartet wird %2.</translation>
    </message>
    <message>
        <source>Refused: meant for another site</source>
        <translation>Abgelehnt: für eine andere Website bestimmt</translation>
    </message>
    <message>
        <source>It is meant for %1; %2 is expected.</source>
        <translation>Es ist für %1 bestimmt; erwartet wird %2.</translation>
    </message>
    <message>
        <source>A %1 must have &quot;%2&quot;.</source>
        <translation>Ein %1 muss „%2“ haben.</translation>
    </message>
    <message>
        <source>Its time was over at %1.</source>
        <translation>Seine Zeit war um %1 um.</translation>
    </message>
    <message>
        <source>This is MediaWiki&apos;s soft expiry: the visitor counts as anonymous until MediaWiki renews it.</source>
        <translation>Das ist der weiche Ablauf von MediaWiki: Der Besucher gilt als anonym, bis MediaWiki es erneuert.</translation>
    </message>
    <message>
        <source>Verified, but expired %1</source>
        <translation>Bestätigt, aber %1 abgelaufen</translation>
    </message>
    <message>
        <source>Refused: a date cannot be used</source>
        <translation>Abgelehnt: Ein Datum ist unbrauchbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be whole seconds since 1970, as a number.</source>
        <translation>„%1“ ist %2; es müssen ganze Sekunden seit 1970 sein, als Zahl.</translation>
    </message>
    <message>
        <source>Verified, but not valid yet</source>
        <translation>Bestätigt, aber noch nicht gültig</translation>
    </message>
    <message>
        <source>It becomes valid %1, at %2.</source>
        <translation>Es wird %1 gültig, um %2.</translation>
    </message>
    <message>
        <source>It claims to be issued %1, at %2.</source>
        <translation>Es behauptet, %1 ausgestellt zu werden, um %2.</translation>
    </message>
    <message>
        <source>Compare the clocks.</source>
        <translation>Vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>Opened with key %1 (%2) from %3.</source>
        <translation>Geöffnet mit Schlüssel %1 (%2) aus %3.</translation>
    </message>
    <message>
        <source>Opened with key %1 (%2).</source>
        <translation>Geöffnet mit Schlüssel %1 (%2).</translation>
    </message>
    <message>
        <source>Opened with the key %1 (%2) from %3.</source>
        <translation>Geöffnet mit dem Schlüssel %1 (%2) aus %3.</translation>
    </message>
    <message>
        <source>Opened with the key %1 (%2).</source>
        <translation>Geöffnet mit dem Schlüssel %1 (%2).</translation>
    </message>
    <message>
        <source>Signature checked with key %1 (%2) from %3.</source>
        <translation>Signatur geprüft mit Schlüssel %1 (%2) aus %3.</translation>
    </message>
    <message>
        <source>Signature checked with key %1 (%2).</source>
        <translation>Signatur geprüft mit Schlüssel %1 (%2).</translation>
    </message>
    <message>
        <source>Signature checked with the key %1 (%2) from %3.</source>
        <translation>Signatur geprüft mit dem Schlüssel %1 (%2) aus %3.</translation>
    </message>
    <message>
        <source>Signature checked with the key %1 (%2).</source>
        <translation>Signatur geprüft mit dem Schlüssel %1 (%2).</translation>
    </message>
    <message>
        <source>Its content is not a claims set.</source>
        <translation>Sein Inhalt ist keine Claims-Menge.</translation>
    </message>
    <message>
        <source>The claim %1 stands in it twice: two readers may see two different tokens.</source>
        <translation>Der Claim %1 steht zweimal darin: Zwei Leser können zwei verschiedene Token sehen.</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>Sitzungs-Token</translation>
    </message>
    <message>
        <source>remember token</source>
        <translation>Merk-Token</translation>
    </message>
    <message>
        <source>identity token</source>
        <translation>Identitäts-Token</translation>
    </message>
    <message>
        <source>MediaWiki session JWT</source>
        <translation>MediaWiki-Sitzungs-JWT</translation>
    </message>
    <message>
        <source>MediaWiki session id</source>
        <translation>MediaWiki-Sitzungskennung</translation>
    </message>
    <message>
        <source>MediaWiki user id</source>
        <translation>MediaWiki-Benutzernummer</translation>
    </message>
    <message>
        <source>MediaWiki user name</source>
        <translation>MediaWiki-Benutzername</translation>
    </message>
    <message>
        <source>MediaWiki login token</source>
        <translation>MediaWiki-Anmelde-Token</translation>
    </message>
    <message>
        <source>Flask session</source>
        <translation>Flask-Sitzung</translation>
    </message>
    <message>
        <source>Django signed value</source>
        <translation>von Django signierter Wert</translation>
    </message>
    <message>
        <source>Rails encrypted cookie</source>
        <translation>von Rails verschlüsselter Cookie</translation>
    </message>
    <message>
        <source>Rails signed cookie</source>
        <translation>von Rails signierter Cookie</translation>
    </message>
    <message>
        <source>ASP.NET Core ticket</source>
        <translation>ASP.NET-Core-Ticket</translation>
    </message>
    <message>
        <source>PHP session id</source>
        <translation>PHP-Sitzungskennung</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>plain cookie</source>
        <translation>schlichter Cookie</translation>
    </message>
    <message>
        <source>broken token</source>
        <translation>defektes Token</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>kompromittiert</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>Widerrufer</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>Schlüsselverwalter</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>wen es betrifft</translation>
    </message>
    <message>
        <source>whom it is meant for</source>
        <translation>für wen es bestimmt ist</translation>
    </message>
    <message>
        <source>its own identifier, to tell it from every other</source>
        <translation>seine eigene Kennung, um es von jedem anderen zu unterscheiden</translation>
    </message>
    <message>
        <source>the session, the same through every renewal</source>
        <translation>die Sitzung, dieselbe durch jede Erneuerung</translation>
    </message>
    <message>
        <source>the remembered login, the same through every renewal</source>
        <translation>die gemerkte Anmeldung, dieselbe durch jede Erneuerung</translation>
    </message>
    <message>
        <source>its issuer knew the revocation log up to here</source>
        <translation>bis hierher kannte sein Aussteller das Widerrufsprotokoll</translation>
    </message>
    <message>
        <source>what the site derives its request forgery protection from; secret</source>
        <translation>woraus die Website ihren Schutz vor gefälschten Anfragen ableitet; geheim</translation>
    </message>
    <message>
        <source>whether it began with &quot;Keep me logged in&quot;</source>
        <translation>ob sie mit „Angemeldet bleiben“ begann</translation>
    </message>
    <message>
        <source>what the site itself keeps in the session</source>
        <translation>was die Website selbst in der Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>der Name der Person</translation>
    </message>
    <message>
        <source>the person&apos;s first name</source>
        <translation>der Vorname der Person</translation>
    </message>
    <message>
        <source>the person&apos;s family name</source>
        <translation>der Familienname der Person</translation>
    </message>
    <message>
        <source>what the person is called</source>
        <translation>wie die Person genannt wird</translation>
    </message>
    <message>
        <source>the name the person logs in with</source>
        <translation>der Anmeldename der Person</translation>
    </message>
    <message>
        <source>the person&apos;s e-mail address</source>
        <translation>die E-Mail-Adresse der Person</translation>
    </message>
    <message>
        <source>whether the issuer checked the e-mail address</source>
        <translation>ob der Aussteller die E-Mail-Adresse geprüft hat</translation>
    </message>
    <message>
        <source>the person&apos;s language</source>
        <translation>die Sprache der Person</translation>
    </message>
    <message>
        <source>the person&apos;s telephone number</source>
        <translation>die Telefonnummer der Person</translation>
    </message>
    <message>
        <source>the client it was issued to</source>
        <translation>der Client, für den es ausgestellt wurde</translation>
    </message>
    <message>
        <source>ties it to the login that asked for it</source>
        <translation>bindet es an die Anmeldung, die danach fragte</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>the roles it grants</source>
        <translation>die Rollen, die es verleiht</translation>
    </message>
    <message>
        <source>the role it grants</source>
        <translation>die Rolle, die es verleiht</translation>
    </message>
    <message>
        <source>the groups the person is in</source>
        <translation>die Gruppen der Person</translation>
    </message>
    <message>
        <source>the number of the account</source>
        <translation>die Nummer des Kontos</translation>
    </message>
    <message>
        <source>what kind of token it is</source>
        <translation>welche Art von Token es ist</translation>
    </message>
    <message>
        <source>protection against request forgery</source>
        <translation>Schutz vor gefälschten Anfragen</translation>
    </message>
    <message>
        <source>the key it was made with</source>
        <translation>der Schlüssel, mit dem es erzeugt wurde</translation>
    </message>
    <message>
        <source>only this site accepts it</source>
        <translation>nur diese Website nimmt es an</translation>
    </message>
    <message>
        <source>nobody accepts it</source>
        <translation>niemand nimmt es an</translation>
    </message>
    <message>
        <source>%1 sites may accept it</source>
        <translation>%1 Websites nehmen es an</translation>
    </message>
    <message>
        <source>not a date: it must be whole seconds since 1970, as a number</source>
        <translation>kein Datum: Es müssen ganze Sekunden seit 1970 sein, als Zahl</translation>
    </message>
    <message>
        <source>began with &quot;Keep me logged in&quot;</source>
        <translation>begann mit „Angemeldet bleiben“</translation>
    </message>
    <message>
        <source>ends with the browser&apos;s session</source>
        <translation>endet mit der Sitzung des Browsers</translation>
    </message>
    <message>
        <source>nobody: an anonymous visitor of MediaWiki</source>
        <translation>niemand: ein anonymer Besucher von MediaWiki</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>issued </source>
        <translation>ausgestellt </translation>
    </message>
    <message>
        <source>expires </source>
        <translation>läuft ab: </translation>
    </message>
    <message>
        <source>expired </source>
        <translation>abgelaufen </translation>
    </message>
    <message>
        <source>logged in </source>
        <translation>angemeldet </translation>
    </message>
    <message>
        <source>valid since </source>
        <translation>gültig seit: </translation>
    </message>
    <message>
        <source>not valid before </source>
        <translation>nicht gültig vor: </translation>
    </message>
    <message>
        <source>the person&apos;s data last changed </source>
        <translation>Daten der Person zuletzt geändert: </translation>
    </message>
    <message>
        <source>; renewed when used</source>
        <translation>; wird bei Gebrauch erneuert</translation>
    </message>
    <message>
        <source>; renewed when used from %1 on</source>
        <translation>; wird ab %1 bei Gebrauch erneuert</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, passed </source>
        <translation>weicher Ablauf von MediaWiki, vergangen </translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, </source>
        <translation>weicher Ablauf von MediaWiki, </translation>
    </message>
    <message>
        <source>: the session now counts as anonymous until renewed</source>
        <translation>: Die Sitzung gilt jetzt bis zur Erneuerung als anonym</translation>
    </message>
    <message>
        <source>: from then on the session counts as anonymous until renewed</source>
        <translation>: Von da an gilt die Sitzung bis zur Erneuerung als anonym</translation>
    </message>
    <message>
        <source>%1 sessions go on; nobody is logged out.</source>
        <translation>%1 Sitzungen gehen weiter; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>1 session goes on; nobody is logged out.</source>
        <translation>1 Sitzung geht weiter; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>There is no session; nobody is logged out.</source>
        <translation>Es gibt keine Sitzung; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>%1 sessions go on.</source>
        <translation>%1 Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>1 session goes on.</source>
        <translation>1 Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>No session goes on.</source>
        <translation>Keine Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>%1 sessions sealed with %2 end; nobody has to log in again.</source>
        <translation>%1 mit %2 versiegelte Sitzungen enden; niemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>%1 sessions sealed with %2 end; those people must log in again, unless they are remembered by another key.</source>
        <translation>%1 mit %2 versiegelte Sitzungen enden; diese Personen müssen sich neu anmelden, sofern kein anderer Schlüssel sie gemerkt hat.</translation>
    </message>
    <message>
        <source>1 session sealed with %1 ends; those people must log in again, unless they are remembered by another key.</source>
        <translation>1 mit %1 versiegelte Sitzung endet; die Person muss sich neu anmelden, sofern kein anderer Schlüssel sie gemerkt hat.</translation>
    </message>
    <message>
        <source>No session sealed with %1 ends; nobody has to log in again.</source>
        <translation>Keine mit %1 versiegelte Sitzung endet; niemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>The new key becomes active at %1, when every live node has it.</source>
        <translation>Der neue Schlüssel wird um %1 aktiv, wenn jeder laufende Knoten ihn hat.</translation>
    </message>
    <message>
        <source>The node %1 has yet to hear of it; until then the old key stays in use.</source>
        <translation>Der Knoten %1 hat noch nicht davon gehört; bis dahin bleibt der alte Schlüssel in Gebrauch.</translation>
    </message>
    <message>
        <source>The material is erased at %1 and cannot be had back after that; until then it can be kept.</source>
        <translation>Das Material wird um %1 gelöscht und ist danach nicht wiederzubekommen; bis dahin kann es behalten werden.</translation>
    </message>
    <message>
        <source>Nothing is ended.</source>
        <translation>Es wird nichts beendet.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>How many sessions a person has is not known: there is no list of anybody&apos;s sessions.</source>
        <translation>Wie viele Sitzungen eine Person hat, ist nicht bekannt: Eine Liste der Sitzungen gibt es nicht.</translation>
    </message>
    <message>
        <source>Remember tokens are ended too: those people must log in again.</source>
        <translation>Merk-Token werden auch beendet: Diese Personen müssen sich neu anmelden.</translation>
    </message>
    <message>
        <source>The node %1 has not heard the revocation log for 30 seconds.</source>
        <translation>Der Knoten %1 hat das Widerrufsprotokoll seit 30 Sekunden nicht gehört.</translation>
    </message>
    <message>
        <source>A key waits to become active until the node %1 has it.</source>
        <translation>Ein Schlüssel wartet, bis der Knoten %1 ihn hat, um aktiv zu werden.</translation>
    </message>
    <message>
        <source>The record does not take writes: nothing can be revoked or rotated until it does.</source>
        <translation>Der Bestand ist nicht beschreibbar: Bis er es wieder ist, lässt sich nichts widerrufen oder rotieren.</translation>
    </message>
    <message>
        <source>The node %1 was last heard %2.</source>
        <translation>Der Knoten %1 wurde zuletzt %2 gehört.</translation>
    </message>
    <message>
        <source>The key %1 has been used %2 times: rotate it.</source>
        <translation>Der Schlüssel %1 wurde %2-mal verwendet: Rotieren Sie ihn.</translation>
    </message>
    <message>
        <source>The rotation of the seal key is overdue since %1.</source>
        <translation>Die Rotation des Siegelschlüssels ist seit %1 überfällig.</translation>
    </message>
    <message>
        <source>The rotation of the sign key is overdue since %1.</source>
        <translation>Die Rotation des Signierschlüssels ist seit %1 überfällig.</translation>
    </message>
    <message>
        <source>It has no expiry (exp): once stolen, it works for ever.</source>
        <translation>Es hat keinen Ablauf (exp): Einmal gestohlen, gilt es für immer.</translation>
    </message>
    <message>
        <source>It does not say who issued it (iss), so tokens of different issuers cannot be told apart.</source>
        <translation>Es sagt nicht, wer es ausgestellt hat (iss); Token verschiedener Aussteller sind also nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>It does not say whom it is meant for (aud), so one site can use it at another.</source>
        <translation>Es sagt nicht, für wen es bestimmt ist (aud); eine Website kann es also bei einer anderen benutzen.</translation>
    </message>
    <message>
        <source>It is meant for %1 sites: each of them can use it at the others.</source>
        <translation>Es ist für %1 Websites bestimmt: Jede davon kann es bei den anderen benutzen.</translation>
    </message>
    <message>
        <source>Its audience has a wildcard, which a careful reader compares letter by letter and a careless one takes for everybody.</source>
        <translation>Sein Empfänger hat einen Platzhalter, den ein sorgfältiger Leser Buchstabe für Buchstabe vergleicht und ein nachlässiger für alle hält.</translation>
    </message>
    <message>
        <source>It does not say whom it is about (sub).</source>
        <translation>Es sagt nicht, wen es betrifft (sub).</translation>
    </message>
    <message>
        <source>Its subject (sub) is not a string; readers compare it in different ways.</source>
        <translation>Sein Subject (sub) ist keine Zeichenkette; Leser vergleichen es verschieden.</translation>
    </message>
    <message>
        <source>Its subject (sub) is an e-mail address, which can pass to another person and is readable wherever the token goes.</source>
        <translation>Sein Subject (sub) ist eine E-Mail-Adresse; die kann auf eine andere Person übergehen und ist überall lesbar, wo das Token hinkommt.</translation>
    </message>
    <message>
        <source>It lives longer than a day and has no identifier (jti), so it cannot be revoked by itself.</source>
        <translation>Es lebt länger als einen Tag und hat keine Kennung (jti); einzeln lässt es sich also nicht widerrufen.</translation>
    </message>
    <message>
        <source>Its payload is not JSON.</source>
        <translation>Sein Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>Its payload looks like JSON and is not valid UTF-8: readers that mend it may see different names.</source>
        <translation>Sein Inhalt sieht wie JSON aus und ist kein gültiges UTF-8: Leser, die es zurechtbiegen, sehen vielleicht andere Namen.</translation>
    </message>
    <message>
        <source>A claim holds a NUL or another control character: a reader in C stops there and sees another value.</source>
        <translation>Ein Claim enthält NUL oder ein anderes Steuerzeichen: Ein Leser in C hört dort auf und sieht einen anderen Wert.</translation>
    </message>
    <message>
        <source>Its claims are nested %1 deep; strict readers stop at 8.</source>
        <translation>Seine Claims sind %1-fach verschachtelt; strenge Leser hören bei 8 auf.</translation>
    </message>
    <message>
        <source>Its identifier %1 looks guessable: others could name a session that is not theirs.</source>
        <translation>Seine Kennung %1 sieht erratbar aus: Andere könnten eine fremde Sitzung nennen.</translation>
    </message>
    <message>
        <source>It grants rights (%1) and nothing keeps anybody from changing them.</source>
        <translation>Es verleiht Rechte (%1), und nichts hindert jemanden, sie zu ändern.</translation>
    </message>
    <message>
        <source>Its issuer %1 is an http address: keys fetched from there can be replaced on the way.</source>
        <translation>Sein Aussteller %1 ist eine http-Adresse: Von dort geholte Schlüssel können unterwegs ersetzt werden.</translation>
    </message>
    <message>
        <source>Its payload is another token, which has to be checked for itself.</source>
        <translation>Sein Inhalt ist ein weiteres Token, das für sich zu prüfen ist.</translation>
    </message>
    <message>
        <source>Refuse duplicate claims.</source>
        <translation>Lehnen Sie doppelte Claims ab.</translation>
    </message>
    <message>
        <source>Give every token an expiry.</source>
        <translation>Geben Sie jedem Token einen Ablauf.</translation>
    </message>
    <message>
        <source>State the issuer, and check it.</source>
        <translation>Nennen Sie den Aussteller, und prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>State the audience, and check it.</source>
        <translation>Nennen Sie den Empfänger, und prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Issue one token for each site.</source>
        <translation>Stellen Sie für jede Website ein eigenes Token aus.</translation>
    </message>
    <message>
        <source>Name the site exactly.</source>
        <translation>Nennen Sie die Website genau.</translation>
    </message>
    <message>
        <source>State the subject, if the token is about a person.</source>
        <translation>Nennen Sie das Subject, wenn das Token eine Person betrifft.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account for ever.</source>
        <translation>Verwenden Sie eine Nummer, die für immer zum Konto gehört.</translation>
    </message>
    <message>
        <source>Add a random jti or sid, so that it can be revoked.</source>
        <translation>Fügen Sie eine zufällige jti oder sid hinzu, damit es sich widerrufen lässt.</translation>
    </message>
    <message>
        <source>Nothing, if whoever reads it expects that.</source>
        <translation>Nichts, wenn der Leser das erwartet.</translation>
    </message>
    <message>
        <source>Encode claims as UTF-8.</source>
        <translation>Kodieren Sie Claims als UTF-8.</translation>
    </message>
    <message>
        <source>Refuse control characters in claims.</source>
        <translation>Lehnen Sie Steuerzeichen in Claims ab.</translation>
    </message>
    <message>
        <source>Keep claims flat.</source>
        <translation>Halten Sie Claims flach.</translation>
    </message>
    <message>
        <source>Use 128 random bits.</source>
        <translation>Verwenden Sie 128 zufällige Bits.</translation>
    </message>
    <message>
        <source>Sign with a sound key, or look rights up on the server.</source>
        <translation>Signieren Sie mit einem soliden Schlüssel, oder schlagen Sie Rechte auf dem Server nach.</translation>
    </message>
    <message>
        <source>Use https for the issuer.</source>
        <translation>Verwenden Sie https für den Aussteller.</translation>
    </message>
    <message>
        <source>Inspect the inner token too.</source>
        <translation>Prüfen Sie auch das innere Token.</translation>
    </message>
    <message>
        <source>Make sub a string.</source>
        <translation>Machen Sie sub zu einer Zeichenkette.</translation>
    </message>
    <message>
        <source>The cookie is not Secure: a browser also sends it over http, where anybody on the way can read it.</source>
        <translation>Der Cookie ist nicht Secure: Ein Browser sendet ihn auch über http, wo ihn jeder unterwegs lesen kann.</translation>
    </message>
    <message>
        <source>The cookie is not HttpOnly: a script that got into a page can take the session away.</source>
        <translation>Der Cookie ist nicht HttpOnly: Ein in die Seite geratenes Skript kann die Sitzung stehlen.</translation>
    </message>
    <message>
        <source>The cookie states no SameSite: some browsers send it with requests that other sites cause.</source>
        <translation>Der Cookie nennt kein SameSite: Manche Browser senden ihn mit Anfragen, die andere Websites auslösen.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=None: it goes with every request that another site causes.</source>
        <translation>Der Cookie ist SameSite=None: Er geht mit jeder Anfrage, die eine andere Website auslöst.</translation>
    </message>
    <message>
        <source>The cookie is SameSite=None and not Secure: browsers drop it.</source>
        <translation>Der Cookie ist SameSite=None und nicht Secure: Browser verwerfen ihn.</translation>
    </message>
    <message>
        <source>The cookie&apos;s SameSite is none of Strict, Lax and None; browsers fall back to their default.</source>
        <translation>SameSite des Cookies ist weder Strict noch Lax noch None; Browser nehmen ihre Voreinstellung.</translation>
    </message>
    <message>
        <source>Its name has no __Host- prefix: a subdomain or an http page can set another cookie of the same name.</source>
        <translation>Sein Name hat kein __Host--Präfix: Eine Subdomain oder http-Seite kann einen anderen Cookie gleichen Namens setzen.</translation>
    </message>
    <message>
        <source>The cookie has a Domain (%1): every subdomain receives it, also the least trusted one.</source>
        <translation>Der Cookie hat eine Domain (%1): Jede Subdomain erhält ihn, auch die am wenigsten vertrauenswürdige.</translation>
    </message>
    <message>
        <source>The browser keeps the cookie %1, but the token in it lives only %2 more: afterwards it is sent for nothing.</source>
        <translation>Der Browser behält den Cookie %1, aber das Token darin lebt nur noch %2: Danach wird er umsonst gesendet.</translation>
    </message>
    <message>
        <source>The token lives %1 more, but the browser drops the cookie after %2: a copy works longer than the original.</source>
        <translation>Das Token lebt noch %1, aber der Browser verwirft den Cookie nach %2: Eine Kopie gilt länger als das Original.</translation>
    </message>
    <message>
        <source>The browser keeps the cookie %1, on shared computers too.</source>
        <translation>Der Browser behält den Cookie %1, auch auf gemeinsam benutzten Rechnern.</translation>
    </message>
    <message>
        <source>It was sent over plain http: anybody on the way could read it and use it.</source>
        <translation>Es wurde über einfaches http gesendet: Jeder unterwegs konnte es lesen und benutzen.</translation>
    </message>
    <message>
        <source>It is a piece of the session %1, which was too large for one cookie.</source>
        <translation>Es ist ein Stück der Sitzung %1, die für einen Cookie zu groß war.</translation>
    </message>
    <message>
        <source>The session is too large for one cookie and is spread over %1 of them.</source>
        <translation>Die Sitzung ist für einen Cookie zu groß und auf %1 verteilt.</translation>
    </message>
    <message>
        <source>It stands in a URL, and so in logs, in the browser&apos;s history and in the Referer of other sites.</source>
        <translation>Es steht in einer URL, und damit in Protokollen, im Verlauf des Browsers und im Referer anderer Websites.</translation>
    </message>
    <message>
        <source>It stands in a log: whoever reads the log can use it as long as it is valid.</source>
        <translation>Es steht in einem Protokoll: Wer das liest, kann es benutzen, solange es gilt.</translation>
    </message>
    <message>
        <source>Set it with Secure.</source>
        <translation>Setzen Sie ihn mit Secure.</translation>
    </message>
    <message>
        <source>Set it with HttpOnly.</source>
        <translation>Setzen Sie ihn mit HttpOnly.</translation>
    </message>
    <message>
        <source>Set it with SameSite=Lax, or Strict.</source>
        <translation>Setzen Sie ihn mit SameSite=Lax oder Strict.</translation>
    </message>
    <message>
        <source>Use SameSite=Lax unless other sites embed this one.</source>
        <translation>Verwenden Sie SameSite=Lax, außer wenn andere Websites diese einbetten.</translation>
    </message>
    <message>
        <source>Add Secure, or use SameSite=Lax.</source>
        <translation>Fügen Sie Secure hinzu, oder verwenden Sie SameSite=Lax.</translation>
    </message>
    <message>
        <source>Use Strict, Lax or None.</source>
        <translation>Verwenden Sie Strict, Lax oder None.</translation>
    </message>
    <message>
        <source>Give it what its prefix demands, or another name.</source>
        <translation>Geben Sie ihm, was sein Präfix verlangt, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name it __Host-…, with Secure, Path=/ and no Domain.</source>
        <translation>Nennen Sie ihn __Host-…, mit Secure, Path=/ und ohne Domain.</translation>
    </message>
    <message>
        <source>Leave Domain out, so that only this host receives it.</source>
        <translation>Lassen Sie Domain weg, damit nur dieser Host ihn erhält.</translation>
    </message>
    <message>
        <source>Give the cookie the life of its token.</source>
        <translation>Geben Sie dem Cookie die Lebensdauer seines Tokens.</translation>
    </message>
    <message>
        <source>Give the token the life of its cookie.</source>
        <translation>Geben Sie dem Token die Lebensdauer seines Cookies.</translation>
    </message>
    <message>
        <source>Let it end with the browser&apos;s session, and remember logins by a token of their own.</source>
        <translation>Lassen Sie ihn mit der Sitzung des Browsers enden, und merken Sie Anmeldungen mit einem eigenen Token.</translation>
    </message>
    <message>
        <source>Use https everywhere, with HSTS, and end this session.</source>
        <translation>Verwenden Sie überall https, mit HSTS, und beenden Sie diese Sitzung.</translation>
    </message>
    <message>
        <source>Keep less in the session; all pieces go with every request.</source>
        <translation>Legen Sie weniger in die Sitzung; alle Stücke gehen mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Send tokens in a cookie or in the Authorization header.</source>
        <translation>Senden Sie Token in einem Cookie oder im Authorization-Header.</translation>
    </message>
    <message>
        <source>Keep tokens out of logs, and end the sessions of those that are in.</source>
        <translation>Halten Sie Token aus Protokollen heraus, und beenden Sie die Sitzungen der darin stehenden.</translation>
    </message>
    <message>
        <source>It is MediaWiki&apos;s &quot;Keep me logged in&quot;: who holds it and the user id is logged in for months, and logging out elsewhere does not end it.</source>
        <translation>Es ist das „Angemeldet bleiben“ von MediaWiki: Wer es und die Benutzernummer hat, ist monatelang angemeldet, und Abmelden anderswo beendet es nicht.</translation>
    </message>
    <message>
        <source>It has no hard expiry, only MediaWiki&apos;s soft one (sxp): past it the visitor counts as anonymous until MediaWiki renews the cookie.</source>
        <translation>Es hat keinen harten Ablauf, nur den weichen von MediaWiki (sxp): Danach gilt der Besucher als anonym, bis MediaWiki den Cookie erneuert.</translation>
    </message>
    <message>
        <source>This MediaWiki session JWT has neither exp nor sxp: once stolen, it works for ever.</source>
        <translation>Dieses MediaWiki-Sitzungs-JWT hat weder exp noch sxp: Einmal gestohlen, gilt es für immer.</translation>
    </message>
    <message>
        <source>MediaWiki signs its session JWT with RS256; this one says %1.</source>
        <translation>MediaWiki signiert sein Sitzungs-JWT mit RS256; dieses sagt %1.</translation>
    </message>
    <message>
        <source>PHP&apos;s session id has only %1 characters; it can be guessed.</source>
        <translation>Die Sitzungskennung von PHP hat nur %1 Zeichen; sie lässt sich erraten.</translation>
    </message>
    <message>
        <source>The session id has only %1 characters; it can be guessed.</source>
        <translation>Die Sitzungskennung hat nur %1 Zeichen; sie lässt sich erraten.</translation>
    </message>
    <message>
        <source>The session id is a plain number: the next one can be guessed.</source>
        <translation>Die Sitzungskennung ist eine einfache Zahl: Die nächste lässt sich erraten.</translation>
    </message>
    <message>
        <source>It only names a session that the server keeps; nothing in it can be verified, and only the server can end it.</source>
        <translation>Es nennt nur eine Sitzung, die der Server aufbewahrt; nichts darin lässt sich prüfen, und nur der Server kann sie beenden.</translation>
    </message>
    <message>
        <source>A Flask session is signed, not sealed: everybody who holds it can read what it keeps.</source>
        <translation>Eine Flask-Sitzung ist signiert, nicht versiegelt: Jeder, der sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>This Flask session is compressed with zlib, not sealed: everybody who holds it can read it.</source>
        <translation>Diese Flask-Sitzung ist mit zlib komprimiert, nicht versiegelt: Jeder, der sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>A value signed by Django is not sealed: everybody who holds it can read it.</source>
        <translation>Ein von Django signierter Wert ist nicht versiegelt: Jeder, der ihn hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Its payload is a Python pickle: whoever learns the secret key can run code on the server.</source>
        <translation>Sein Inhalt ist ein Python-Pickle: Wer den geheimen Schlüssel erfährt, kann auf dem Server Code ausführen.</translation>
    </message>
    <message>
        <source>It is sealed by Rails with a key made of secret_key_base; it cannot be read without that, and Rails cannot revoke it.</source>
        <translation>Es ist von Rails mit einem Schlüssel aus secret_key_base versiegelt; ohne den ist es nicht lesbar, und Rails kann es nicht widerrufen.</translation>
    </message>
    <message>
        <source>It is sealed in Rails&apos; old way (AES-CBC with a digest), not with AES-GCM.</source>
        <translation>Es ist auf die alte Art von Rails versiegelt (AES-CBC mit Digest), nicht mit AES-GCM.</translation>
    </message>
    <message>
        <source>A value signed by Rails is not sealed: everybody who holds it can read it.</source>
        <translation>Ein von Rails signierter Wert ist nicht versiegelt: Jeder, der ihn hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Its payload is Ruby&apos;s Marshal: whoever learns secret_key_base can run code on the server.</source>
        <translation>Sein Inhalt ist Rubys Marshal: Wer secret_key_base erfährt, kann auf dem Server Code ausführen.</translation>
    </message>
    <message>
        <source>It is part of a ticket sealed by ASP.NET Core.</source>
        <translation>Es ist Teil eines von ASP.NET Core versiegelten Tickets.</translation>
    </message>
    <message>
        <source>It is sealed by ASP.NET Core&apos;s Data Protection with key %1; it cannot be read without that.</source>
        <translation>Es ist von Data Protection in ASP.NET Core mit Schlüssel %1 versiegelt; ohne den ist es nicht lesbar.</translation>
    </message>
    <message>
        <source>It was signed %1; Flask&apos;s sessions end after 31 days and Django&apos;s after 14 unless configured otherwise.</source>
        <translation>Es wurde %1 signiert; Sitzungen von Flask enden nach 31 Tagen und die von Django nach 14, wenn nicht anders eingestellt.</translation>
    </message>
    <message>
        <source>Treat it like a password; change the password to end it, or move to remember tokens.</source>
        <translation>Behandeln Sie es wie ein Passwort; ändern Sie das Passwort, um es zu beenden, oder wechseln Sie zu Merk-Token.</translation>
    </message>
    <message>
        <source>Let proxies honour sxp as MediaWiki does.</source>
        <translation>Lassen Sie Proxys sxp beachten, wie MediaWiki es tut.</translation>
    </message>
    <message>
        <source>Look for an extension that rewrites the claims.</source>
        <translation>Suchen Sie eine Erweiterung, die die Claims umschreibt.</translation>
    </message>
    <message>
        <source>Accept RS256 only, with the wiki&apos;s public key.</source>
        <translation>Nehmen Sie nur RS256 an, mit dem öffentlichen Schlüssel des Wikis.</translation>
    </message>
    <message>
        <source>Set session.sid_length to 32 or more.</source>
        <translation>Setzen Sie session.sid_length auf 32 oder mehr.</translation>
    </message>
    <message>
        <source>Look it up where the sessions are kept.</source>
        <translation>Schlagen Sie sie nach, wo die Sitzungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keep nothing in it that the visitor must not see.</source>
        <translation>Legen Sie nichts hinein, was der Besucher nicht sehen darf.</translation>
    </message>
    <message>
        <source>Use the JSON serializer.</source>
        <translation>Verwenden Sie den JSON-Serialisierer.</translation>
    </message>
    <message>
        <source>Change secret_key_base to end every session.</source>
        <translation>Ändern Sie secret_key_base, um jede Sitzung zu beenden.</translation>
    </message>
    <message>
        <source>Turn on authenticated cookie encryption.</source>
        <translation>Schalten Sie die authentifizierte Cookie-Verschlüsselung ein.</translation>
    </message>
    <message>
        <source>Set cookies_serializer to :json.</source>
        <translation>Setzen Sie cookies_serializer auf :json.</translation>
    </message>
    <message>
        <source>Revoke the key in the key ring to end every session.</source>
        <translation>Widerrufen Sie den Schlüssel im Schlüsselring, um jede Sitzung zu beenden.</translation>
    </message>
    <message>
        <source>Check that the server refuses it by its age.</source>
        <translation>Prüfen Sie, ob der Server es wegen seines Alters ablehnt.</translation>
    </message>
    <message>
        <source>The header says that no signature is needed (alg none): anybody can write such a token.</source>
        <translation>Der Kopf sagt, es sei keine Signatur nötig (alg none): Jeder kann so ein Token schreiben.</translation>
    </message>
    <message>
        <source>The header names no algorithm, which some libraries take for permission to skip the signature.</source>
        <translation>Der Kopf nennt keinen Algorithmus; manche Bibliotheken halten das für die Erlaubnis, die Signatur zu überspringen.</translation>
    </message>
    <message>
        <source>The algorithm %1 is none that is registered and sound.</source>
        <translation>Der Algorithmus %1 ist keiner, der registriert und solide ist.</translation>
    </message>
    <message>
        <source>It is sealed with RSA1_5, whose padding lets an attacker decrypt by asking often (Bleichenbacher).</source>
        <translation>Es ist mit RSA1_5 versiegelt, dessen Padding einen Angreifer durch häufiges Fragen entschlüsseln lässt (Bleichenbacher).</translation>
    </message>
    <message>
        <source>Its RSA-OAEP uses SHA-1 inside; still sound, but old.</source>
        <translation>Sein RSA-OAEP verwendet innen SHA-1; noch solide, aber alt.</translation>
    </message>
    <message>
        <source>The content encryption %1 is none that is registered; modes like ECB do not even hide the content.</source>
        <translation>Die Inhaltsverschlüsselung %1 ist keine registrierte; Modi wie ECB verbergen den Inhalt nicht einmal.</translation>
    </message>
    <message>
        <source>Its content is compressed before sealing: the size betrays secrets, and a small token can swell to gigabytes.</source>
        <translation>Sein Inhalt ist vor dem Versiegeln komprimiert: Die Größe verrät Geheimnisse, und ein kleines Token kann auf Gigabytes anschwellen.</translation>
    </message>
    <message>
        <source>It demands extensions (crit %1) that a reader must understand or refuse.</source>
        <translation>Es verlangt Erweiterungen (crit %1), die ein Leser verstehen oder ablehnen muss.</translation>
    </message>
    <message>
        <source>It uses an unencoded payload (b64), which readers without RFC 7797 take for something else.</source>
        <translation>Es verwendet einen unkodierten Inhalt (b64), den Leser ohne RFC 7797 für etwas anderes halten.</translation>
    </message>
    <message>
        <source>The algorithm stands in the unprotected header, where anybody can change it unseen.</source>
        <translation>Der Algorithmus steht im ungeschützten Kopf, wo ihn jeder unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>It brings its own key (jwk): a server that trusts it accepts tokens that anybody signed.</source>
        <translation>Es bringt seinen eigenen Schlüssel mit (jwk): Ein Server, der ihm traut, nimmt Token an, die irgendwer signiert hat.</translation>
    </message>
    <message>
        <source>It says where to fetch its keys (jku %1): a server that follows asks the attacker for the key.</source>
        <translation>Es sagt, wo seine Schlüssel zu holen sind (jku %1): Ein Server, der folgt, fragt den Angreifer nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>It says where to fetch its certificate (x5u %1): a server that follows asks the attacker for the key.</source>
        <translation>Es sagt, wo sein Zertifikat zu holen ist (x5u %1): Ein Server, der folgt, fragt den Angreifer nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>It brings its own certificate (x5c), which proves nothing unless its whole chain is checked.</source>
        <translation>Es bringt sein eigenes Zertifikat mit (x5c); das beweist nichts, solange nicht die ganze Kette geprüft wird.</translation>
    </message>
    <message>
        <source>It names its certificate by a SHA-1 fingerprint only, which can be forged.</source>
        <translation>Es nennt sein Zertifikat nur mit einem SHA-1-Fingerabdruck, der sich fälschen lässt.</translation>
    </message>
    <message>
        <source>The key name (kid) looks like a path: an attacker tries to make the server read a file of known content as the key.</source>
        <translation>Der Schlüsselname (kid) sieht wie ein Pfad aus: Ein Angreifer will den Server eine Datei bekannten Inhalts als Schlüssel lesen lassen.</translation>
    </message>
    <message>
        <source>The key name (kid) holds SQL or shell: an attacker tries to reach through the key look-up.</source>
        <translation>Der Schlüsselname (kid) enthält SQL oder Shell: Ein Angreifer will durch die Schlüsselsuche hindurchgreifen.</translation>
    </message>
    <message>
        <source>The key name (kid) holds control characters: where a NUL ends it, another key may be found.</source>
        <translation>Der Schlüsselname (kid) enthält Steuerzeichen: Wo ein NUL ihn beendet, wird vielleicht ein anderer Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>The key name (kid) is a URL: a server that fetches it asks the attacker for the key.</source>
        <translation>Der Schlüsselname (kid) ist eine URL: Ein Server, der sie abruft, fragt den Angreifer nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key name (kid) has %1 characters.</source>
        <translation>Der Schlüsselname (kid) hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>The key name (kid) is not a string.</source>
        <translation>Der Schlüsselname (kid) ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>It does not say which key it was made with, so keys cannot be changed without a break.</source>
        <translation>Es sagt nicht, mit welchem Schlüssel es erzeugt wurde; Schlüssel lassen sich also nicht ohne Bruch wechseln.</translation>
    </message>
    <message>
        <source>The header member %1 stands in it twice: two readers may see two different headers.</source>
        <translation>Das Kopf-Element %1 steht zweimal darin: Zwei Leser können zwei verschiedene Köpfe sehen.</translation>
    </message>
    <message>
        <source>It does not say what type of token it is (typ), so a token made for one purpose may pass for another.</source>
        <translation>Es sagt nicht, welcher Art es ist (typ); ein für einen Zweck erzeugtes Token kann also für einen anderen durchgehen.</translation>
    </message>
    <message>
        <source>Its type is just &quot;JWT&quot;, like that of every other JWT; only issuer, audience and claims tell it apart.</source>
        <translation>Seine Art ist nur „JWT“, wie bei jedem anderen JWT; nur Aussteller, Empfänger und Claims unterscheiden es.</translation>
    </message>
    <message>
        <source>A token of type %1 stands in a cookie: it was made for another purpose.</source>
        <translation>Ein Token der Art %1 steht in einem Cookie: Es wurde für einen anderen Zweck erzeugt.</translation>
    </message>
    <message>
        <source>It says it is a token of Signet&apos;s, and is not sealed as those are.</source>
        <translation>Es sagt, es sei ein Token von Signet, und ist nicht so versiegelt wie diese.</translation>
    </message>
    <message>
        <source>It asks for %1 rounds of password hashing: opening it can keep a server busy for minutes.</source>
        <translation>Es verlangt %1 Runden Passwort-Hashing: Es zu öffnen kann einen Server minutenlang beschäftigen.</translation>
    </message>
    <message>
        <source>Its password is hashed only %1 times: guessing it costs little.</source>
        <translation>Sein Passwort wird nur %1-mal gehasht: Es zu erraten kostet wenig.</translation>
    </message>
    <message>
        <source>Its base64url has a second spelling (padding, another alphabet, or bits to spare), so lists that compare tokens as text can be passed by.</source>
        <translation>Sein base64url hat eine zweite Schreibweise (Padding, anderes Alphabet oder überzählige Bits); Listen, die Token als Text vergleichen, lassen sich also umgehen.</translation>
    </message>
    <message>
        <source>The signature is empty, though the header names an algorithm.</source>
        <translation>Die Signatur ist leer, obwohl der Kopf einen Algorithmus nennt.</translation>
    </message>
    <message>
        <source>The signature does not have the %1 bytes that its algorithm gives: it was cut off, or something else stands in its place.</source>
        <translation>Die Signatur hat nicht die %1 Bytes, die ihr Algorithmus ergibt: Sie wurde abgeschnitten, oder etwas anderes steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Half of its ECDSA signature is zero, which a broken verifier accepts for any content (CVE-2022-21449).</source>
        <translation>Die Hälfte seiner ECDSA-Signatur ist null; das nimmt ein defekter Prüfer für jeden Inhalt an (CVE-2022-21449).</translation>
    </message>
    <message>
        <source>Never accept alg none; let the key say which algorithm is used.</source>
        <translation>Nehmen Sie alg none nie an; lassen Sie den Schlüssel den Algorithmus bestimmen.</translation>
    </message>
    <message>
        <source>Refuse tokens without alg.</source>
        <translation>Lehnen Sie Token ohne alg ab.</translation>
    </message>
    <message>
        <source>Use ES256, EdDSA or RS256 to sign, A256GCM to seal.</source>
        <translation>Verwenden Sie zum Signieren ES256, EdDSA oder RS256, zum Versiegeln A256GCM.</translation>
    </message>
    <message>
        <source>Use RSA-OAEP-256 or ECDH-ES.</source>
        <translation>Verwenden Sie RSA-OAEP-256 oder ECDH-ES.</translation>
    </message>
    <message>
        <source>Use RSA-OAEP-256 for new tokens.</source>
        <translation>Verwenden Sie für neue Token RSA-OAEP-256.</translation>
    </message>
    <message>
        <source>Use A256GCM.</source>
        <translation>Verwenden Sie A256GCM.</translation>
    </message>
    <message>
        <source>Leave out zip; keep the content small instead.</source>
        <translation>Lassen Sie zip weg; halten Sie stattdessen den Inhalt klein.</translation>
    </message>
    <message>
        <source>Use crit only between programs that were built for it.</source>
        <translation>Verwenden Sie crit nur zwischen Programmen, die dafür gebaut sind.</translation>
    </message>
    <message>
        <source>Leave out b64; it is of no use in a cookie.</source>
        <translation>Lassen Sie b64 weg; in einem Cookie nützt es nichts.</translation>
    </message>
    <message>
        <source>Put alg into the protected header.</source>
        <translation>Schreiben Sie alg in den geschützten Kopf.</translation>
    </message>
    <message>
        <source>Ignore jwk; look the key up by kid among your own.</source>
        <translation>Übergehen Sie jwk; suchen Sie den Schlüssel nach kid unter Ihren eigenen.</translation>
    </message>
    <message>
        <source>Ignore jku; configure where keys come from.</source>
        <translation>Übergehen Sie jku; legen Sie fest, woher Schlüssel kommen.</translation>
    </message>
    <message>
        <source>Ignore x5u; configure where keys come from.</source>
        <translation>Übergehen Sie x5u; legen Sie fest, woher Schlüssel kommen.</translation>
    </message>
    <message>
        <source>Ignore x5c unless the chain ends at an authority of yours.</source>
        <translation>Übergehen Sie x5c, außer die Kette endet bei einer Ihrer Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Use x5t#S256, or kid alone.</source>
        <translation>Verwenden Sie x5t#S256, oder kid allein.</translation>
    </message>
    <message>
        <source>Look kid up in a list; never make a file name of it.</source>
        <translation>Suchen Sie kid in einer Liste; machen Sie nie einen Dateinamen daraus.</translation>
    </message>
    <message>
        <source>Look kid up in a list; never put it into a query or a command.</source>
        <translation>Suchen Sie kid in einer Liste; setzen Sie sie nie in eine Abfrage oder einen Befehl.</translation>
    </message>
    <message>
        <source>Refuse key names with control characters.</source>
        <translation>Lehnen Sie Schlüsselnamen mit Steuerzeichen ab.</translation>
    </message>
    <message>
        <source>Use a short name; never fetch what kid says.</source>
        <translation>Verwenden Sie einen kurzen Namen; rufen Sie nie ab, was kid sagt.</translation>
    </message>
    <message>
        <source>Use a short name: it goes with every request.</source>
        <translation>Verwenden Sie einen kurzen Namen: Er geht mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Make kid a string.</source>
        <translation>Machen Sie kid zu einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Name the key with kid.</source>
        <translation>Nennen Sie den Schlüssel mit kid.</translation>
    </message>
    <message>
        <source>Refuse duplicate members, as RFC 7515 section 4 asks.</source>
        <translation>Lehnen Sie doppelte Elemente ab, wie RFC 7515, Abschnitt 4, es verlangt.</translation>
    </message>
    <message>
        <source>State a type of its own, such as session+jwt.</source>
        <translation>Nennen Sie eine eigene Art, etwa session+jwt.</translation>
    </message>
    <message>
        <source>Use a type of its own, such as session+jwt.</source>
        <translation>Verwenden Sie eine eigene Art, etwa session+jwt.</translation>
    </message>
    <message>
        <source>Check typ, and keep tokens of different purposes apart.</source>
        <translation>Prüfen Sie typ, und halten Sie Token verschiedener Zwecke auseinander.</translation>
    </message>
    <message>
        <source>Cap p2c before hashing anything.</source>
        <translation>Begrenzen Sie p2c, bevor Sie etwas hashen.</translation>
    </message>
    <message>
        <source>Use at least 310,000 rounds, or a random key in place of a password.</source>
        <translation>Verwenden Sie mindestens 310.000 Runden, oder einen zufälligen Schlüssel statt eines Passworts.</translation>
    </message>
    <message>
        <source>Refuse what is not canonical base64url.</source>
        <translation>Lehnen Sie ab, was kein kanonisches base64url ist.</translation>
    </message>
    <message>
        <source>Refuse empty signatures.</source>
        <translation>Lehnen Sie leere Signaturen ab.</translation>
    </message>
    <message>
        <source>Refuse signatures of any other length; copy the token whole.</source>
        <translation>Lehnen Sie Signaturen anderer Länge ab; kopieren Sie das Token ganz.</translation>
    </message>
    <message>
        <source>Refuse it, and update the library that accepted it.</source>
        <translation>Lehnen Sie es ab, und aktualisieren Sie die Bibliothek, die es annahm.</translation>
    </message>
    <message>
        <source>Its HMAC was made with the text of a public key as the secret: a key confusion attack on servers that let the token choose the algorithm.</source>
        <translation>Sein HMAC wurde mit dem Text eines öffentlichen Schlüssels als Geheimnis erzeugt: ein Verwechslungsangriff auf Server, die das Token den Algorithmus wählen lassen.</translation>
    </message>
    <message>
        <source>It says %1, but the key it names is of type %2: somebody may be trying a key confusion.</source>
        <translation>Es sagt %1, aber der genannte Schlüssel ist von der Art %2: Vielleicht versucht jemand eine Schlüsselverwechslung.</translation>
    </message>
    <message>
        <source>The secret under its signature is %1: anybody can sign tokens like this one.</source>
        <translation>Das Geheimnis unter seiner Signatur ist %1: Jeder kann solche Token signieren.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>32 zero bytes</source>
        <translation>32 Nullbytes</translation>
    </message>
    <message>
        <source>a word on every list of common secrets</source>
        <translation>ein Wort von jeder Liste häufiger Geheimnisse</translation>
    </message>
    <message>
        <source>a word that stands in the token or beside it</source>
        <translation>ein Wort, das im Token oder daneben steht</translation>
    </message>
    <message>
        <source>It is signed with a shared secret: every program that can check it can also make it.</source>
        <translation>Es ist mit einem gemeinsamen Geheimnis signiert: Jedes Programm, das es prüfen kann, kann es auch erzeugen.</translation>
    </message>
    <message>
        <source>Its key has %1 bits; %2 needs %3.</source>
        <translation>Sein Schlüssel hat %1 Bit; %2 braucht %3.</translation>
    </message>
    <message>
        <source>Its RSA signature has only %1 bits, so its key is too short, or the signature was cut off.</source>
        <translation>Seine RSA-Signatur hat nur %1 Bit; sein Schlüssel ist also zu kurz, oder die Signatur wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Its key is marked compromised: whoever has the key can make such tokens.</source>
        <translation>Sein Schlüssel ist als kompromittiert markiert: Wer ihn hat, kann solche Token erzeugen.</translation>
    </message>
    <message>
        <source>Its key is %1: every token it made should have expired by now.</source>
        <translation>Sein Schlüssel ist %1: Jedes Token, das er erzeugt hat, müsste inzwischen abgelaufen sein.</translation>
    </message>
    <message>
        <source>Its key is only pending: no node should have used it yet.</source>
        <translation>Sein Schlüssel ist erst wartend: Noch sollte ihn kein Knoten benutzt haben.</translation>
    </message>
    <message>
        <source>Its key is retiring: it still opens, and makes nothing new.</source>
        <translation>Sein Schlüssel ist auslaufend: Er öffnet noch und erzeugt nichts Neues.</translation>
    </message>
    <message>
        <source>The key that fits has no name, and several keys were given; another of the same type would make it ambiguous.</source>
        <translation>Der passende Schlüssel hat keinen Namen, und es wurden mehrere angegeben; ein weiterer derselben Art machte es mehrdeutig.</translation>
    </message>
    <message>
        <source>Let the key say the algorithm; never use a public key as a secret.</source>
        <translation>Lassen Sie den Schlüssel den Algorithmus bestimmen; verwenden Sie nie einen öffentlichen Schlüssel als Geheimnis.</translation>
    </message>
    <message>
        <source>Let the key say the algorithm, never the token.</source>
        <translation>Lassen Sie den Schlüssel den Algorithmus bestimmen, nie das Token.</translation>
    </message>
    <message>
        <source>Change the secret now, to 32 random bytes or more, and end every session.</source>
        <translation>Ändern Sie das Geheimnis jetzt auf 32 zufällige Bytes oder mehr, und beenden Sie jede Sitzung.</translation>
    </message>
    <message>
        <source>Use ES256 or EdDSA where others than the issuer verify; seal it where nobody does.</source>
        <translation>Verwenden Sie ES256 oder EdDSA, wo andere als der Aussteller prüfen; versiegeln Sie es, wo niemand es tut.</translation>
    </message>
    <message>
        <source>Use a random secret at least as long as the hash.</source>
        <translation>Verwenden Sie ein zufälliges Geheimnis, das mindestens so lang ist wie der Hash.</translation>
    </message>
    <message>
        <source>Use RSA keys of 2,048 bits or more, or ES256.</source>
        <translation>Verwenden Sie RSA-Schlüssel ab 2.048 Bit, oder ES256.</translation>
    </message>
    <message>
        <source>Refuse everything of this key and end its sessions.</source>
        <translation>Lehnen Sie alles von diesem Schlüssel ab, und beenden Sie seine Sitzungen.</translation>
    </message>
    <message>
        <source>Look for a node with an old key ring or a wrong clock.</source>
        <translation>Suchen Sie einen Knoten mit altem Schlüsselring oder falscher Uhr.</translation>
    </message>
    <message>
        <source>Look for a node that issues with a key too early.</source>
        <translation>Suchen Sie einen Knoten, der zu früh mit einem Schlüssel ausstellt.</translation>
    </message>
    <message>
        <source>Nothing; it is renewed with the new key when used.</source>
        <translation>Nichts; es wird bei Gebrauch mit dem neuen Schlüssel erneuert.</translation>
    </message>
    <message>
        <source>Give each key a kid.</source>
        <translation>Geben Sie jedem Schlüssel eine kid.</translation>
    </message>
    <message>
        <source>Everybody who holds it can read %1 (%2).</source>
        <translation>Jeder, der es hat, kann %1 lesen (%2).</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>den Wohnort der Person</translation>
    </message>
    <message>
        <source>the person&apos;s birthday</source>
        <translation>den Geburtstag der Person</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a key or secret of another service</source>
        <translation>einen Schlüssel oder ein Geheimnis eines anderen Dienstes</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>another token</source>
        <translation>ein anderes Token</translation>
    </message>
    <message>
        <source>a payment card&apos;s number</source>
        <translation>die Nummer einer Zahlungskarte</translation>
    </message>
    <message>
        <source>It tells who uses this browser, and proves nothing: MediaWiki believes it only together with a session.</source>
        <translation>Es sagt, wer diesen Browser benutzt, und beweist nichts: MediaWiki glaubt es nur zusammen mit einer Sitzung.</translation>
    </message>
    <message>
        <source>Leave it out, or seal the token.</source>
        <translation>Lassen Sie es weg, oder versiegeln Sie das Token.</translation>
    </message>
    <message>
        <source>Leave it out where nobody needs it, or seal the token.</source>
        <translation>Lassen Sie es weg, wo niemand es braucht, oder versiegeln Sie das Token.</translation>
    </message>
    <message>
        <source>Take it out, and change the password.</source>
        <translation>Nehmen Sie es heraus, und ändern Sie das Passwort.</translation>
    </message>
    <message>
        <source>Take it out, and replace the key.</source>
        <translation>Nehmen Sie es heraus, und ersetzen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Keep other tokens on the server, or seal this one.</source>
        <translation>Bewahren Sie andere Token auf dem Server auf, oder versiegeln Sie dieses.</translation>
    </message>
    <message>
        <source>Take it out; card numbers belong into no token.</source>
        <translation>Nehmen Sie sie heraus; Kartennummern gehören in kein Token.</translation>
    </message>
    <message>
        <source>Nothing; it fills in the login form.</source>
        <translation>Nichts; es füllt das Anmeldeformular aus.</translation>
    </message>
    <message>
        <source>The cookie has %1 bytes, over the budget of %2.</source>
        <translation>Der Cookie hat %1 Bytes und liegt über dem Budget von %2.</translation>
    </message>
    <message>
        <source>The cookie has %1 bytes; browsers drop those over 4,096 without a word.</source>
        <translation>Der Cookie hat %1 Bytes; Browser verwerfen solche über 4.096 wortlos.</translation>
    </message>
    <message>
        <source>The token has %1 bytes; work before the signature is checked is work for an attacker.</source>
        <translation>Das Token hat %1 Bytes; Arbeit vor der Prüfung der Signatur ist Arbeit für einen Angreifer.</translation>
    </message>
    <message>
        <source>Its header alone has %1 bytes.</source>
        <translation>Sein Kopf allein hat %1 Bytes.</translation>
    </message>
    <message>
        <source>Keep less in the session.</source>
        <translation>Legen Sie weniger in die Sitzung.</translation>
    </message>
    <message>
        <source>Keep less in the session, or keep it on the server.</source>
        <translation>Legen Sie weniger in die Sitzung, oder bewahren Sie es auf dem Server auf.</translation>
    </message>
    <message>
        <source>Refuse tokens over 16 KiB unread.</source>
        <translation>Lehnen Sie Token über 16 KiB ungelesen ab.</translation>
    </message>
    <message>
        <source>Name the key by kid; leave certificates out.</source>
        <translation>Nennen Sie den Schlüssel mit kid; lassen Sie Zertifikate weg.</translation>
    </message>
    <message>
        <source>The date %1 is not a number: some readers take it for 0, others for no limit.</source>
        <translation>Das Datum %1 ist keine Zahl: Manche Leser halten es für 0, andere für unbegrenzt.</translation>
    </message>
    <message>
        <source>The date %1 is no whole number; readers round it in different ways.</source>
        <translation>Das Datum %1 ist keine ganze Zahl; Leser runden es verschieden.</translation>
    </message>
    <message>
        <source>The date %1 lies past the year 9999: in some readers it overflows and never expires.</source>
        <translation>Das Datum %1 liegt nach dem Jahr 9999: In manchen Lesern läuft es über und läuft nie ab.</translation>
    </message>
    <message>
        <source>The date %1 is in milliseconds; read as seconds it lies thousands of years ahead.</source>
        <translation>Das Datum %1 ist in Millisekunden; als Sekunden gelesen liegt es Jahrtausende voraus.</translation>
    </message>
    <message>
        <source>The date %1 is negative: some readers take it for a time far ahead.</source>
        <translation>Das Datum %1 ist negativ: Manche Leser halten es für eine ferne Zukunft.</translation>
    </message>
    <message>
        <source>It lives %1: for so long a stolen one works.</source>
        <translation>Es lebt %1: So lange gilt ein gestohlenes.</translation>
    </message>
    <message>
        <source>It lives %1; browsers do not even keep a cookie beyond 400 days.</source>
        <translation>Es lebt %1; Browser behalten einen Cookie nicht einmal länger als 400 Tage.</translation>
    </message>
    <message>
        <source>It expired %1: a client that still sends it is stuck, or it came from a backup or a log.</source>
        <translation>Es ist %1 abgelaufen: Ein Client, der es noch sendet, hängt fest, oder es stammt aus einer Sicherung oder einem Protokoll.</translation>
    </message>
    <message>
        <source>It says it was issued %1: a clock is wrong, or it is forged.</source>
        <translation>Es sagt, es sei %1 ausgestellt: Eine Uhr geht falsch, oder es ist gefälscht.</translation>
    </message>
    <message>
        <source>It expires before it was issued.</source>
        <translation>Es läuft ab, bevor es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>It becomes valid only after it expires, so it never is.</source>
        <translation>Es wird erst gültig, nachdem es abgelaufen ist, also nie.</translation>
    </message>
    <message>
        <source>It says it was issued in %1, before there were such tokens: the issuer&apos;s clock is wrong.</source>
        <translation>Es sagt, es sei %1 ausgestellt, bevor es solche Token gab: Die Uhr des Ausstellers geht falsch.</translation>
    </message>
    <message>
        <source>It is valid since %1 before it was issued.</source>
        <translation>Es gilt schon %1 vor seiner Ausstellung.</translation>
    </message>
    <message>
        <source>The person logged in %1, and has been renewed ever since.</source>
        <translation>Die Person hat sich %1 angemeldet und wird seither erneuert.</translation>
    </message>
    <message>
        <source>The person logged in after it was issued: two clocks differ, or it is forged.</source>
        <translation>Die Person hat sich angemeldet, nachdem es ausgestellt war: Zwei Uhren gehen verschieden, oder es ist gefälscht.</translation>
    </message>
    <message>
        <source>It does not say when it was issued (iat), so its age cannot be judged.</source>
        <translation>Es sagt nicht, wann es ausgestellt wurde (iat); sein Alter lässt sich also nicht beurteilen.</translation>
    </message>
    <message>
        <source>Write dates as whole seconds since 1970.</source>
        <translation>Schreiben Sie Daten als ganze Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Refuse dates past the year 9999.</source>
        <translation>Lehnen Sie Daten nach dem Jahr 9999 ab.</translation>
    </message>
    <message>
        <source>Divide by 1,000: dates are in seconds.</source>
        <translation>Teilen Sie durch 1.000: Daten sind in Sekunden.</translation>
    </message>
    <message>
        <source>Refuse negative dates.</source>
        <translation>Lehnen Sie negative Daten ab.</translation>
    </message>
    <message>
        <source>Let sessions live an hour and renew them when used.</source>
        <translation>Lassen Sie Sitzungen eine Stunde leben, und erneuern Sie sie bei Gebrauch.</translation>
    </message>
    <message>
        <source>Clear the cookie at the client.</source>
        <translation>Löschen Sie den Cookie beim Client.</translation>
    </message>
    <message>
        <source>Compare the clocks of issuer and verifier.</source>
        <translation>Vergleichen Sie die Uhren von Aussteller und Prüfer.</translation>
    </message>
    <message>
        <source>Look at how the issuer computes the expiry.</source>
        <translation>Sehen Sie nach, wie der Aussteller den Ablauf berechnet.</translation>
    </message>
    <message>
        <source>Look at how the issuer computes both.</source>
        <translation>Sehen Sie nach, wie der Aussteller beide berechnet.</translation>
    </message>
    <message>
        <source>Set the issuer&apos;s clock, with NTP.</source>
        <translation>Stellen Sie die Uhr des Ausstellers, mit NTP.</translation>
    </message>
    <message>
        <source>Nothing, if the issuer dates back on purpose.</source>
        <translation>Nichts, wenn der Aussteller absichtlich zurückdatiert.</translation>
    </message>
    <message>
        <source>Ask for the password again after an absolute life, such as 30 days.</source>
        <translation>Fragen Sie nach einer Höchstdauer, etwa 30 Tagen, wieder nach dem Passwort.</translation>
    </message>
    <message>
        <source>Compare the clocks; state the login of this session.</source>
        <translation>Vergleichen Sie die Uhren; nennen Sie die Anmeldung dieser Sitzung.</translation>
    </message>
    <message>
        <source>State iat.</source>
        <translation>Nennen Sie iat.</translation>
    </message>
    <message>
        <source>Make a new one for each act.</source>
        <translation>Erzeugen Sie für jede Handlung einen neuen.</translation>
    </message>
    <message>
        <source>This needs the role %1; %2 is a %3.</source>
        <translation>Dazu ist die Rolle %1 nötig; %2 ist %3.</translation>
    </message>
    <message>
        <source>Ask an administrator to do it, or to change the role.</source>
        <translation>Bitten Sie einen Administrator, es zu tun oder die Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Ask an administrator for the act, or for a larger role.</source>
        <translation>Bitten Sie einen Administrator um die Handlung oder um eine größere Rolle.</translation>
    </message>
    <message>
        <source>The activity log is damaged at entry %1: %2</source>
        <translation>Das Aktivitätsprotokoll ist bei Eintrag %1 beschädigt: %2</translation>
    </message>
    <message>
        <source>Compare it with the last exported checkpoint and with a backup; somebody may have changed it.</source>
        <translation>Vergleichen Sie es mit dem zuletzt exportierten Prüfpunkt und einer Sicherung; vielleicht hat es jemand geändert.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one this console saw earlier: %2</source>
        <translation>Eintrag %1 ist nicht der, den diese Konsole früher gesehen hat: %2</translation>
    </message>
    <message>
        <source>its hash is another.</source>
        <translation>sein Hash ist ein anderer.</translation>
    </message>
    <message>
        <source>The log was shortened or written anew since. Compare it with exported checkpoints and with a backup; find out who could write the record.</source>
        <translation>Das Protokoll wurde seither gekürzt oder neu geschrieben. Vergleichen Sie es mit exportierten Prüfpunkten und einer Sicherung; finden Sie heraus, wer den Bestand schreiben konnte.</translation>
    </message>
    <message>
        <source>The master key is not the one this record was made with.</source>
        <translation>Der Hauptschlüssel ist nicht der, mit dem dieser Bestand angelegt wurde.</translation>
    </message>
    <message>
        <source>Restore the record from a backup.</source>
        <translation>Stellen Sie den Bestand aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>An operator&apos;s name is 1 to 100 bytes of plain UTF-8.</source>
        <translation>Der Name eines Operators hat 1 bis 100 Bytes schlichtes UTF-8.</translation>
    </message>
    <message>
        <source>Use the person&apos;s name.</source>
        <translation>Verwenden Sie den Namen der Person.</translation>
    </message>
    <message>
        <source>That is the last administrator.</source>
        <translation>Das ist der letzte Administrator.</translation>
    </message>
    <message>
        <source>Make somebody else one first.</source>
        <translation>Machen Sie zuerst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>An operator key is the public half of an Ed25519 key.</source>
        <translation>Ein Operatorschlüssel ist die öffentliche Hälfte eines Ed25519-Schlüssels.</translation>
    </message>
    <message>
        <source>This operator key is known already, or was removed.</source>
        <translation>Dieser Operatorschlüssel ist schon bekannt, oder er wurde entfernt.</translation>
    </message>
    <message>
        <source>Make a new operator key.</source>
        <translation>Erzeugen Sie einen neuen Operatorschlüssel.</translation>
    </message>
    <message>
        <source>A push holds 1 to 10,000 revocations, not %1.</source>
        <translation>Ein Absenden umfasst 1 bis 10.000 Widerrufe, nicht %1.</translation>
    </message>
    <message>
        <source>Divide it into several.</source>
        <translation>Teilen Sie es in mehrere.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;.</source>
        <translation>Es gibt keine Website „%1“.</translation>
    </message>
    <message>
        <source>The key %1 is in use and there is none to follow it.</source>
        <translation>Der Schlüssel %1 ist in Gebrauch, und es gibt keinen, der auf ihn folgt.</translation>
    </message>
    <message>
        <source>Rotate instead: that makes a successor, and this key retires by itself.</source>
        <translation>Rotieren Sie stattdessen: Das erzeugt einen Nachfolger, und dieser läuft von selbst aus.</translation>
    </message>
    <message>
        <source>The key %1 retires by itself at %2, when the last token it made has expired.</source>
        <translation>Der Schlüssel %1 ist um %2 von selbst ausgelaufen, wenn das letzte Token abgelaufen ist, das er erzeugt hat.</translation>
    </message>
    <message>
        <source>To refuse its tokens at once, mark it compromised or revoke it.</source>
        <translation>Um seine Token sofort abzulehnen, markieren Sie ihn als kompromittiert oder widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>A staged key needs a time to come at which it becomes active.</source>
        <translation>Ein bereitgestellter Schlüssel braucht eine künftige Zeit, zu der er aktiv wird.</translation>
    </message>
    <message>
        <source>Give one, or rotate now.</source>
        <translation>Geben Sie eine an, oder rotieren Sie jetzt.</translation>
    </message>
    <message>
        <source>There is no active key to seal with.</source>
        <translation>Es gibt keinen aktiven Schlüssel zum Versiegeln.</translation>
    </message>
    <message>
        <source>The site &quot;%1&quot; %2.</source>
        <translation>Die Website „%1“ %2.</translation>
    </message>
    <message>
        <source>An authority serves at most 1,000 sites.</source>
        <translation>Eine Autorität bedient höchstens 1.000 Websites.</translation>
    </message>
    <message>
        <source>Start a second one.</source>
        <translation>Starten Sie eine zweite.</translation>
    </message>
    <message>
        <source>Keys can be rotated every 1 to 3,650 days.</source>
        <translation>Schlüssel lassen sich alle 1 bis 3.650 Tage rotieren.</translation>
    </message>
    <message>
        <source>90 days are usual.</source>
        <translation>90 Tage sind üblich.</translation>
    </message>
    <message>
        <source>The authority&apos;s name is 1 to 200 bytes.</source>
        <translation>Der Name der Autorität hat 1 bis 200 Bytes.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no key in it that could be read.</source>
        <translation>Darin ist kein Schlüssel, der sich lesen ließe.</translation>
    </message>
    <message>
        <source>Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys.</source>
        <translation>Signet liest JWK-, JWKS- und PEM- oder DER-Dateien mit RSA-, EC-, Ed25519- und X25519-Schlüsseln.</translation>
    </message>
    <message>
        <source>Signet reads JWK, JWKS and PEM or DER files with RSA, EC, Ed25519 and X25519 keys, and &quot;oct&quot; JWKs.</source>
        <translation>Signet liest JWK-, JWKS- und PEM- oder DER-Dateien mit RSA-, EC-, Ed25519- und X25519-Schlüsseln sowie „oct“-JWKs.</translation>
    </message>
    <message>
        <source>The key could not be read.</source>
        <translation>Der Schlüssel konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key is encrypted.</source>
        <translation>Der Schlüssel ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Geben Sie seine Passphrase an.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>Nennen Sie eine Datei, keinen Ordner und kein Gerät.</translation>
    </message>
    <message>
        <source>The key file %1 is larger than %2 MiB.</source>
        <translation>Die Schlüsseldatei %1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>Name a file of keys.</source>
        <translation>Nennen Sie eine Datei mit Schlüsseln.</translation>
    </message>
    <message>
        <source>Two different keys have the kid &quot;%1&quot;.</source>
        <translation>Zwei verschiedene Schlüssel haben die kid „%1“.</translation>
    </message>
    <message>
        <source>A kid must name one key: give one of them another.</source>
        <translation>Eine kid muss genau einen Schlüssel nennen: Geben Sie einem davon eine andere.</translation>
    </message>
    <message>
        <source>The key is of a type that Signet does not use.</source>
        <translation>Der Schlüssel ist von einer Art, die Signet nicht verwendet.</translation>
    </message>
    <message>
        <source>Use an RSA, EC (P-256, P-384, P-521), Ed25519 or X25519 key.</source>
        <translation>Verwenden Sie einen RSA-, EC- (P-256, P-384, P-521), Ed25519- oder X25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The RSA key has only %1 bits.</source>
        <translation>Der RSA-Schlüssel hat nur %1 Bit.</translation>
    </message>
    <message>
        <source>Use a key of at least 2048 bits; 3072 or more for new ones.</source>
        <translation>Verwenden Sie einen Schlüssel mit mindestens 2048 Bit; für neue 3072 oder mehr.</translation>
    </message>
    <message>
        <source>The key bundle cannot be opened: %1.</source>
        <translation>Das Schlüsselpaket kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and how it was encrypted.</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde und wie es verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>Die Passphrase ist kürzer als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Whoever has the bundle can try passphrases at leisure: four random words are a good one.</source>
        <translation>Wer das Paket hat, kann in Ruhe Passphrasen ausprobieren: Vier zufällige Wörter sind eine gute.</translation>
    </message>
    <message>
        <source>A bundle cannot be made for a symmetric key.</source>
        <translation>Für einen symmetrischen Schlüssel lässt sich kein Paket erzeugen.</translation>
    </message>
    <message>
        <source>Give the recipient&apos;s public RSA, EC or X25519 key, or a passphrase.</source>
        <translation>Geben Sie den öffentlichen RSA-, EC- oder X25519-Schlüssel des Empfängers an, oder eine Passphrase.</translation>
    </message>
    <message>
        <source>It is not a key bundle.</source>
        <translation>Es ist kein Schlüsselpaket.</translation>
    </message>
    <message>
        <source>A bundle is one line that begins with eyJ.</source>
        <translation>Ein Paket ist eine Zeile, die mit eyJ beginnt.</translation>
    </message>
    <message>
        <source>The key bundle is encrypted.</source>
        <translation>Das Schlüsselpaket ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The ring uses the kid %1 for another key.</source>
        <translation>Der Ring verwendet die kid %1 für einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was imported. Find out which of the two is right.</source>
        <translation>Es wurde nichts importiert. Finden Sie heraus, welcher der beiden der richtige ist.</translation>
    </message>
    <message>
        <source>The bundle says that the active key %1 is compromised.</source>
        <translation>Das Paket sagt, der aktive Schlüssel %1 sei kompromittiert.</translation>
    </message>
    <message>
        <source>Mark it compromised here first: that needs a successor.</source>
        <translation>Markieren Sie ihn zuerst hier als kompromittiert: Das braucht einen Nachfolger.</translation>
    </message>
    <message>
        <source>The ring was not changed.</source>
        <translation>Der Ring wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The key bundle opened, but %1.</source>
        <translation>Das Schlüsselpaket ließ sich öffnen, aber: %1.</translation>
    </message>
    <message>
        <source>It was made by another version, or is not a bundle of Signet&apos;s.</source>
        <translation>Es stammt von einer anderen Version, oder es ist kein Paket von Signet.</translation>
    </message>
    <message>
        <source>There is no key %1 in the ring.</source>
        <translation>Im Ring gibt es keinen Schlüssel %1.</translation>
    </message>
    <message>
        <source>The key %1 is %2 and cannot be %3.</source>
        <translation>Der Schlüssel %1 ist %2 und kann nicht %3 werden.</translation>
    </message>
    <message>
        <source>The ring already holds the key %1.</source>
        <translation>Der Ring enthält den Schlüssel %1 schon.</translation>
    </message>
    <message>
        <source>Make a new key to rotate to.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel als Nachfolger.</translation>
    </message>
    <message>
        <source>Give a successor: without one nobody could log in.</source>
        <translation>Geben Sie einen Nachfolger an: Ohne ihn könnte sich niemand anmelden.</translation>
    </message>
    <message>
        <source>The key ring was changed meanwhile: version %1 is not newer than what is kept.</source>
        <translation>Der Schlüsselring wurde inzwischen geändert: Fassung %1 ist nicht neuer als die aufbewahrte.</translation>
    </message>
    <message>
        <source>Look at the ring again, and repeat what you meant.</source>
        <translation>Sehen Sie sich den Ring noch einmal an, und wiederholen Sie, was Sie wollten.</translation>
    </message>
    <message>
        <source>The request was cancelled; it may or may not have been carried out.</source>
        <translation>Die Anfrage wurde abgebrochen; vielleicht wurde sie ausgeführt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Check the name of the authority&apos;s host, and this machine&apos;s network.</source>
        <translation>Prüfen Sie den Hostnamen der Autorität und das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>The address of %1 was not found: %2.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time.</source>
        <translation>Die Adresse von %1 wurde nicht rechtzeitig gefunden.</translation>
    </message>
    <message>
        <source>The pairing link %1.</source>
        <translation>Der Kopplungslink %1.</translation>
    </message>
    <message>
        <source>Copy the whole link, from signet:// to its end; it is good for 10 minutes and once.</source>
        <translation>Kopieren Sie den ganzen Link, von signet:// bis zum Ende; er gilt 10 Minuten und einmal.</translation>
    </message>
    <message>
        <source>Sign the request with an operator key that this authority knows; `signet pair` makes one.</source>
        <translation>Signieren Sie die Anfrage mit einem Operatorschlüssel, den diese Autorität kennt; „signet pair“ erzeugt einen.</translation>
    </message>
    <message>
        <source>Set both clocks by NTP, for example with `timedatectl set-ntp true`, and try again.</source>
        <translation>Stellen Sie beide Uhren mit NTP, zum Beispiel mit „timedatectl set-ntp true“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The authority at %1 shows another certificate than the one pinned. Nothing was sent.</source>
        <translation>Die Autorität bei %1 zeigt ein anderes Zertifikat als das festgehaltene. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Pinned: %1; shown: %2. If its certificate was renewed on purpose, compare the new pin with the administrator&apos;s and pair again; if not, somebody is in between.</source>
        <translation>Festgehalten: %1; gezeigt: %2. Wurde das Zertifikat absichtlich erneuert, vergleichen Sie den neuen Fingerabdruck mit dem des Administrators und koppeln Sie neu; wenn nicht, steht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The authority at %1 %2.</source>
        <translation>Die Autorität bei %1 %2.</translation>
    </message>
    <message>
        <source>Check that signetd runs there, and that address and port are right.</source>
        <translation>Prüfen Sie, ob signetd dort läuft und ob Adresse und Port stimmen.</translation>
    </message>
    <message>
        <source>The answer of the authority at %1 is larger than %2 bytes.</source>
        <translation>Die Antwort der Autorität bei %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>The authority closed the connection.</source>
        <translation>Die Autorität hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>Another console has this local workspace open.</source>
        <translation>Eine andere Konsole hat diesen lokalen Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again.</source>
        <translation>Machen Sie in jenem Fenster weiter, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Could not read %1: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, ob Sie dort schreiben dürfen und ob er Platz hat.</translation>
    </message>
    <message>
        <source>Could not open %1: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Reading stopped: %1.</source>
        <translation>Das Lesen brach ab: %1.</translation>
    </message>
    <message>
        <source>What was read so far is shown. Open the file again to go on.</source>
        <translation>Was bisher gelesen wurde, wird gezeigt. Öffnen Sie die Datei noch einmal, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Could not make the folder %1.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Look whether there is room, and whether you may write there.</source>
        <translation>Sehen Sie nach, ob Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose a checkpoint that was saved here.</source>
        <translation>Wählen Sie einen Prüfpunkt, der hier gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is no checkpoint that this authority has signed: %1</source>
        <translation>Das ist kein Prüfpunkt, den diese Autorität signiert hat: %1</translation>
    </message>
    <message>
        <source>It may be of another authority, or it was changed.</source>
        <translation>Vielleicht ist er von einer anderen Autorität, oder er wurde geändert.</translation>
    </message>
    <message>
        <source>This token is no checkpoint of an activity log.</source>
        <translation>Dieses Token ist kein Prüfpunkt eines Aktivitätsprotokolls.</translation>
    </message>
    <message>
        <source>The log does not hold what the checkpoint of %1 saw as entry %2.</source>
        <translation>Das Protokoll enthält nicht, was der Prüfpunkt vom %1 als Eintrag %2 gesehen hat.</translation>
    </message>
    <message>
        <source>It was shortened or written anew since. Keep the checkpoint, the record and its backups; find out who could write the record.</source>
        <translation>Es wurde seither gekürzt oder neu geschrieben. Heben Sie den Prüfpunkt, den Bestand und seine Sicherungen auf; finden Sie heraus, wer den Bestand schreiben konnte.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is damaged.</source>
        <translation>Die Geheimnisdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and connect your workspaces anew.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie und verbinden Sie Ihre Arbeitsbereiche neu.</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key.</source>
        <translation>Aus der Passphrase ließ sich kein Schlüssel berechnen.</translation>
    </message>
    <message>
        <source>Close other programs if memory is short, and try again.</source>
        <translation>Schließen Sie andere Programme, wenn der Speicher knapp ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file of secrets at %1.</source>
        <translation>Bei %1 gibt es keine Geheimnisdatei.</translation>
    </message>
    <message>
        <source>Connect your workspaces anew.</source>
        <translation>Verbinden Sie Ihre Arbeitsbereiche neu.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read.</source>
        <translation>Die Geheimnisdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look whether it is yours.</source>
        <translation>Sehen Sie nach, ob sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written.</source>
        <translation>Die Geheimnisdatei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another console is writing the file of secrets.</source>
        <translation>Eine andere Konsole schreibt gerade die Geheimnisdatei.</translation>
    </message>
    <message>
        <source>The file of secrets is damaged.</source>
        <translation>Die Geheimnisdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a file of secrets at %1.</source>
        <translation>Bei %1 gibt es schon eine Geheimnisdatei.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Öffnen Sie sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Eine Passphrase darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation>Wählen Sie eine aus mehreren Wörtern.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file of secrets.</source>
        <translation>Diese Passphrase öffnet die Geheimnisdatei nicht.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type it again.</source>
        <translation>Prüfen Sie die Tastaturbelegung, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The file of secrets keeps nothing under that name.</source>
        <translation>Die Geheimnisdatei bewahrt unter diesem Namen nichts auf.</translation>
    </message>
    <message>
        <source>Connect anew; a new secret is made then.</source>
        <translation>Verbinden Sie sich neu; dabei entsteht ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Beendet %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needs the role %1, has %2.</source>
        <translation>Verlangt die Rolle %1, vorhanden ist %2.</translation>
    </message>
    <message>
        <source>This needs the role %1; the role of %9 is %2.</source>
        <translation>Dazu ist die Rolle %1 nötig; die Rolle von %9 ist %2.</translation>
    </message>
    <message>
        <source>Exported %1 keys with their secrets, under a passphrase.</source>
        <translation>%1 Schlüssel mit ihren Geheimnissen exportiert, unter einer Passphrase.</translation>
    </message>
    <message>
        <source>Exported %1 keys with their secrets, to a recipient&apos;s public key.</source>
        <translation>%1 Schlüssel mit ihren Geheimnissen exportiert, für den öffentlichen Schlüssel eines Empfängers.</translation>
    </message>
    <message>
        <source>Exported 1 keys with their secrets, under a passphrase.</source>
        <translation>1 Schlüssel mit seinem Geheimnis exportiert, unter einer Passphrase.</translation>
    </message>
    <message>
        <source>Exported 1 keys with their secrets, to a recipient&apos;s public key.</source>
        <translation>1 Schlüssel mit seinem Geheimnis exportiert, für den öffentlichen Schlüssel eines Empfängers.</translation>
    </message>
    <message>
        <source>Imported %9; known already: %8.</source>
        <translation>Importiert: %9; schon bekannt: %8.</translation>
    </message>
    <message>
        <source>Imported %9; known already: none.</source>
        <translation>Importiert: %9; schon bekannt: keiner.</translation>
    </message>
    <message>
        <source>Imported none; known already: %8.</source>
        <translation>Importiert: keiner; schon bekannt: %8.</translation>
    </message>
    <message>
        <source>Imported none; known already: none.</source>
        <translation>Importiert: keiner; schon bekannt: keiner.</translation>
    </message>
    <message>
        <source>Made the record with its first keys and the site %9.</source>
        <translation>Bestand mit den ersten Schlüsseln und der Website %9 angelegt.</translation>
    </message>
    <message>
        <source>Invited %9 as %1, until %2.</source>
        <translation>%9 als %1 eingeladen, bis %2.</translation>
    </message>
    <message>
        <source>Invited %9 as %1.</source>
        <translation>%9 als %1 eingeladen.</translation>
    </message>
    <message>
        <source>Became %1 by an invitation.</source>
        <translation>Durch eine Einladung %1 geworden.</translation>
    </message>
    <message>
        <source>%9 is %1 now, was %2.</source>
        <translation>%9 ist jetzt %1, vorher %2.</translation>
    </message>
    <message>
        <source>Removed %9.</source>
        <translation>%9 entfernt.</translation>
    </message>
    <message>
        <source>Pushed %1 revocations, numbers %2 to %3.</source>
        <translation>%1 Widerrufe abgesendet, Nummern %2 bis %3.</translation>
    </message>
    <message>
        <source>Pushed revocation %1: %2.</source>
        <translation>Widerruf %1 abgesendet: %2.</translation>
    </message>
    <message>
        <source>Pushed revocation %1: %2. Reason: %9</source>
        <translation>Widerruf %1 abgesendet: %2. Grund: %9</translation>
    </message>
    <message>
        <source>session %9</source>
        <translation>Sitzung %9</translation>
    </message>
    <message>
        <source>session %9 of %8</source>
        <translation>Sitzung %9 von %8</translation>
    </message>
    <message>
        <source>remember %9</source>
        <translation>Merk-Token %9</translation>
    </message>
    <message>
        <source>remember %9 of %8</source>
        <translation>Merk-Token %9 von %8</translation>
    </message>
    <message>
        <source>user %9 of %8</source>
        <translation>Benutzer %9 von %8</translation>
    </message>
    <message>
        <source>key %9</source>
        <translation>Schlüssel %9</translation>
    </message>
    <message>
        <source>site of %9</source>
        <translation>Website %9</translation>
    </message>
    <message>
        <source>Pushed revocation %1: everything.</source>
        <translation>Widerruf %1 abgesendet: alles.</translation>
    </message>
    <message>
        <source>Pushed revocation %1: everything. Reason: %9</source>
        <translation>Widerruf %1 abgesendet: alles. Grund: %9</translation>
    </message>
    <message>
        <source>Made the key %9.</source>
        <translation>Schlüssel %9 erzeugt.</translation>
    </message>
    <message>
        <source>The key %9 is %1 now.</source>
        <translation>Der Schlüssel %9 ist jetzt %1.</translation>
    </message>
    <message>
        <source>The key %9 becomes active at %1.</source>
        <translation>Der Schlüssel %9 wird aktiv: %1.</translation>
    </message>
    <message>
        <source>Its material is destroyed at %1.</source>
        <translation>Sein Material wird vernichtet: %1.</translation>
    </message>
    <message>
        <source>Its material is kept.</source>
        <translation>Sein Material bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waits for the node %9.</source>
        <translation>Wartet auf den Knoten %9.</translation>
    </message>
    <message>
        <source>Staged the key %9 for %1.</source>
        <translation>Schlüssel %9 bereitgestellt, für: %1.</translation>
    </message>
    <message>
        <source>Changed the site %9 at %8.</source>
        <translation>Website %9 unter %8 geändert.</translation>
    </message>
    <message>
        <source>Added the site %9 at %8.</source>
        <translation>Website %9 unter %8 hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed the site %9; its tokens are refused from now on.</source>
        <translation>Website %9 entfernt; ihre Token werden von jetzt an abgelehnt.</translation>
    </message>
    <message>
        <source>Made a new site secret for %9; the old one is refused.</source>
        <translation>Neues Websitegeheimnis für %9 erzeugt; das alte wird abgelehnt.</translation>
    </message>
    <message>
        <source>Seal keys are rotated %1, sign keys %2.</source>
        <translation>Siegelschlüssel werden %1 rotiert, Signierschlüssel %2.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>every 1 day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every 1 year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every 1 hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>1 session, if it is still going</source>
        <translation>1 Sitzung, falls sie noch läuft</translation>
    </message>
    <message>
        <source>%1 sessions, those that are still going</source>
        <translation>%1 Sitzungen, soweit sie noch laufen</translation>
    </message>
    <message>
        <source>1 remember token</source>
        <translation>1 Merk-Token</translation>
    </message>
    <message>
        <source>%1 remember tokens</source>
        <translation>%1 Merk-Token</translation>
    </message>
    <message>
        <source>every session of 1 person</source>
        <translation>jede Sitzung von 1 Person</translation>
    </message>
    <message>
        <source>every session of %1 people</source>
        <translation>jede Sitzung von %1 Personen</translation>
    </message>
    <message>
        <source>every session sealed with %9 (%1)</source>
        <translation>jede mit %9 versiegelte Sitzung (%1)</translation>
    </message>
    <message>
        <source>every session of every site (%1)</source>
        <translation>jede Sitzung jeder Website (%1)</translation>
    </message>
    <message>
        <source>every session of %9 (%1)</source>
        <translation>jede Sitzung von %9 (%1)</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>1 session sealed with %9 ends; nobody has to log in again.</source>
        <translation>1 mit %9 versiegelte Sitzung endet; niemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>The idempotency key is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>Der Idempotenzschlüssel besteht nicht aus 1 bis 64 Zeichen von A-Z, a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>A random identifier of 22 characters is a good one.</source>
        <translation>Eine zufällige Kennung aus 22 Zeichen ist eine gute.</translation>
    </message>
    <message>
        <source>it is missing, entry %1 follows.</source>
        <translation>er fehlt, Eintrag %1 folgt.</translation>
    </message>
    <message>
        <source>its hash does not fit its content and the entry before it.</source>
        <translation>sein Hash passt nicht zu seinem Inhalt und dem Eintrag davor.</translation>
    </message>
    <message>
        <source>Give the master key that was made by &quot;signetd init&quot; for this record.</source>
        <translation>Geben Sie den Hauptschlüssel an, den „signetd init“ für diesen Bestand erzeugt hat.</translation>
    </message>
    <message>
        <source>The issuer is not a name of at most 255 characters without spaces.</source>
        <translation>Der Aussteller ist kein Name aus höchstens 255 Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;https://auth.example.org&quot; is one.</source>
        <translation>„https://auth.example.org“ ist einer.</translation>
    </message>
    <message>
        <source>The record has been initialised already.</source>
        <translation>Der Bestand ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Serve it, or name another file.</source>
        <translation>Verwenden Sie ihn, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It is genuine, but %1.</source>
        <translation>Es ist echt, aber: %1.</translation>
    </message>
    <message>
        <source>this authority has no site of that name</source>
        <translation>diese Autorität hat keine Website dieses Namens</translation>
    </message>
    <message>
        <source>The master key cannot be read: &apos;%9&apos;: %8.</source>
        <translation>Der Hauptschlüssel kann nicht gelesen werden: „%9“: %8.</translation>
    </message>
    <message>
        <source>The master key cannot be written: &apos;%9&apos;: %8.</source>
        <translation>Der Hauptschlüssel kann nicht geschrieben werden: „%9“: %8.</translation>
    </message>
    <message>
        <source>Name the file with --master-key, or make a record with &quot;signetd init&quot;.</source>
        <translation>Nennen Sie die Datei mit --master-key, oder legen Sie mit „signetd init“ einen Bestand an.</translation>
    </message>
    <message>
        <source>Check the file, its folder and their owner.</source>
        <translation>Prüfen Sie die Datei, ihren Ordner und deren Besitzer.</translation>
    </message>
    <message>
        <source>A master key has 32 bytes.</source>
        <translation>Ein Hauptschlüssel hat 32 Bytes.</translation>
    </message>
    <message>
        <source>It is one line of 43 characters.</source>
        <translation>Er ist eine Zeile aus 43 Zeichen.</translation>
    </message>
    <message>
        <source>The master key is not base64url.</source>
        <translation>Der Hauptschlüssel ist kein base64url.</translation>
    </message>
    <message>
        <source>The master key &apos;%9&apos; can be read by others than its owner.</source>
        <translation>Der Hauptschlüssel „%9“ ist für andere als seinen Besitzer lesbar.</translation>
    </message>
    <message>
        <source>Run: chmod 600 &apos;%9&apos;, and think of it as seen: make a new one if others had access.</source>
        <translation>Führen Sie aus: chmod 600 &apos;%9&apos;, und betrachten Sie ihn als gesehen: Erzeugen Sie einen neuen, falls andere Zugriff hatten.</translation>
    </message>
    <message>
        <source>There is a master key already: &apos;%9&apos;.</source>
        <translation>Es gibt schon einen Hauptschlüssel: „%9“.</translation>
    </message>
    <message>
        <source>It was kept. Whatever it encrypts can be read with nothing else.</source>
        <translation>Er wurde behalten. Was er verschlüsselt, lässt sich mit nichts anderem lesen.</translation>
    </message>
    <message>
        <source>A sealed secret of the record (%9) is damaged.</source>
        <translation>Ein versiegeltes Geheimnis des Bestands (%9) ist beschädigt.</translation>
    </message>
    <message>
        <source>A sealed secret of the record (%9) does not open with this master key.</source>
        <translation>Ein versiegeltes Geheimnis des Bestands (%9) lässt sich mit diesem Hauptschlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>Is it the master key that the record was made with? Otherwise restore a backup.</source>
        <translation>Ist es der Hauptschlüssel, mit dem der Bestand angelegt wurde? Sonst stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no operator &quot;%9&quot;.</source>
        <translation>Es gibt keinen Operator „%9“.</translation>
    </message>
    <message>
        <source>&quot;signet operator list&quot; shows them.</source>
        <translation>„signet operator list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;signet site list&quot; shows them.</source>
        <translation>„signet site list“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;signet keys ring&quot; shows them.</source>
        <translation>„signet keys ring“ zeigt sie.</translation>
    </message>
    <message>
        <source>&quot;signet pair&quot; makes one.</source>
        <translation>„signet pair“ erzeugt einen.</translation>
    </message>
    <message>
        <source>The invitation is not known.</source>
        <translation>Die Einladung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The invitation has been used.</source>
        <translation>Die Einladung ist schon verwendet.</translation>
    </message>
    <message>
        <source>The invitation is too old: it was good for 10 minutes.</source>
        <translation>Die Einladung ist zu alt: Sie galt 10 Minuten.</translation>
    </message>
    <message>
        <source>Ask for a new link, or make one on the authority&apos;s machine: signetd invite.</source>
        <translation>Bitten Sie um einen neuen Link, oder machen Sie auf dem Rechner der Autorität einen: signetd invite.</translation>
    </message>
    <message>
        <source>There is no key &quot;%9&quot;.</source>
        <translation>Es gibt keinen Schlüssel „%9“.</translation>
    </message>
    <message>
        <source>A key to seal with cannot be made for %9.</source>
        <translation>Ein Schlüssel zum Versiegeln lässt sich für %9 nicht erzeugen.</translation>
    </message>
    <message>
        <source>A key to sign with cannot be made for %9.</source>
        <translation>Ein Schlüssel zum Signieren lässt sich für %9 nicht erzeugen.</translation>
    </message>
    <message>
        <source>Seal keys are A256GCM; sign keys ES256, EdDSA or RS256.</source>
        <translation>Siegelschlüssel sind A256GCM; Signierschlüssel ES256, EdDSA oder RS256.</translation>
    </message>
    <message>
        <source>Activate one: signet keys rotate.</source>
        <translation>Aktivieren Sie einen: signet keys rotate.</translation>
    </message>
    <message>
        <source>has a session lifetime that is not from 60 seconds to 1 day</source>
        <translation>hat eine Sitzungsdauer, die nicht zwischen 60 Sekunden und 1 Tag liegt</translation>
    </message>
    <message>
        <source>3600 is usual.</source>
        <translation>3600 ist üblich.</translation>
    </message>
    <message>
        <source>has an absolute lifetime that is not from its session lifetime to 1 year</source>
        <translation>hat eine Höchstdauer, die nicht zwischen ihrer Sitzungsdauer und 1 Jahr liegt</translation>
    </message>
    <message>
        <source>30 days are usual.</source>
        <translation>30 Tage sind üblich.</translation>
    </message>
    <message>
        <source>has a remember lifetime that is not from 1 day to 2 years</source>
        <translation>hat eine Merkdauer, die nicht zwischen 1 Tag und 2 Jahren liegt</translation>
    </message>
    <message>
        <source>180 days are usual.</source>
        <translation>180 Tage sind üblich.</translation>
    </message>
    <message>
        <source>has an identity lifetime that is not from 60 seconds to 1 hour</source>
        <translation>hat eine Identitätsdauer, die nicht zwischen 60 Sekunden und 1 Stunde liegt</translation>
    </message>
    <message>
        <source>900 is usual.</source>
        <translation>900 ist üblich.</translation>
    </message>
    <message>
        <source>goes on without the revocation log for a time that is not from 30 seconds to 1 day</source>
        <translation>macht ohne das Widerrufsprotokoll eine Zeit lang weiter, die nicht zwischen 30 Sekunden und 1 Tag liegt</translation>
    </message>
    <message>
        <source>300 is usual.</source>
        <translation>300 ist üblich.</translation>
    </message>
    <message>
        <source>has a name that is not 1 to 64 characters of a-z, 0-9 and -</source>
        <translation>hat einen Namen, der nicht aus 1 bis 64 Zeichen von a-z, 0-9 und - besteht</translation>
    </message>
    <message>
        <source>&quot;enwiki&quot; is one.</source>
        <translation>„enwiki“ ist einer.</translation>
    </message>
    <message>
        <source>has a title that is longer than 200 bytes or not UTF-8</source>
        <translation>hat einen Titel, der länger als 200 Bytes oder kein UTF-8 ist</translation>
    </message>
    <message>
        <source>&quot;https://wiki.example.org&quot; is one.</source>
        <translation>„https://wiki.example.org“ ist einer.</translation>
    </message>
    <message>
        <source>has a cookie domain that is no domain</source>
        <translation>hat eine Cookie-Domain, die keine Domain ist</translation>
    </message>
    <message>
        <source>Leave it empty, or name one like example.org.</source>
        <translation>Lassen Sie sie leer, oder nennen Sie eine wie example.org.</translation>
    </message>
    <message>
        <source>has a SameSite that browsers refuse</source>
        <translation>hat ein SameSite, das Browser ablehnen</translation>
    </message>
    <message>
        <source>Lax is usual; None needs https.</source>
        <translation>Lax ist üblich; None braucht https.</translation>
    </message>
    <message>
        <source>has a cookie budget that is not from 1,000 to 8,000 bytes</source>
        <translation>hat ein Cookie-Budget, das nicht zwischen 1.000 und 8.000 Bytes liegt</translation>
    </message>
    <message>
        <source>3500 is usual.</source>
        <translation>3500 ist üblich.</translation>
    </message>
    <message>
        <source>overflows at a size that is not from 500 to 4,000 bytes</source>
        <translation>lagert ab einer Größe aus, die nicht zwischen 500 und 4.000 Bytes liegt</translation>
    </message>
    <message>
        <source>3000 is usual.</source>
        <translation>3000 ist üblich.</translation>
    </message>
    <message>
        <source>The site &quot;%9&quot; was changed meanwhile: its version is %1, not %2.</source>
        <translation>Die Website „%9“ wurde inzwischen geändert: Ihre Fassung ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>The site &quot;%9&quot; was removed meanwhile.</source>
        <translation>Die Website „%9“ wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Read it again and make the change there.</source>
        <translation>Lesen Sie sie neu, und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>The key %9 of the record holds another key.</source>
        <translation>Der Schlüssel %9 des Bestands enthält einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The session&apos;s data is larger than %1 bytes.</source>
        <translation>Die Daten der Sitzung sind größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has no site.</source>
        <translation>Ein Widerruf der Art „%9“ hat keine Website.</translation>
    </message>
    <message>
        <source>Say which site it concerns.</source>
        <translation>Sagen Sie, welche Website er betrifft.</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a site, but concerns all of them.</source>
        <translation>Ein Widerruf der Art „%9“ hat eine Website, betrifft aber alle.</translation>
    </message>
    <message>
        <source>Leave the site out.</source>
        <translation>Lassen Sie die Website weg.</translation>
    </message>
    <message>
        <source>The site of a revocation is not 1 to 64 characters of a-z, 0-9 and -.</source>
        <translation>Die Website eines Widerrufs besteht nicht aus 1 bis 64 Zeichen von a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Use the name under which the site is known to the authority.</source>
        <translation>Verwenden Sie den Namen, unter dem die Autorität die Website kennt.</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a target that is not 22 base64url characters.</source>
        <translation>Ein Widerruf der Art „%9“ hat ein Ziel, das nicht aus 22 base64url-Zeichen besteht.</translation>
    </message>
    <message>
        <source>Give the sid of a session token or the rid of a remember token, not the token.</source>
        <translation>Geben Sie die sid eines Sitzungs-Tokens oder die rid eines Merk-Tokens an, nicht das Token.</translation>
    </message>
    <message>
        <source>The subject of a revocation is not 1 to 255 bytes of UTF-8.</source>
        <translation>Das Subjekt eines Widerrufs besteht nicht aus 1 bis 255 Bytes UTF-8.</translation>
    </message>
    <message>
        <source>Give the subject as the site&apos;s tokens have it in &quot;sub&quot;.</source>
        <translation>Geben Sie das Subjekt so an, wie die Token der Website es in „sub“ haben.</translation>
    </message>
    <message>
        <source>The kid of a revocation is not 1 to 255 bytes of UTF-8.</source>
        <translation>Die kid eines Widerrufs besteht nicht aus 1 bis 255 Bytes UTF-8.</translation>
    </message>
    <message>
        <source>Give the kid of a key of the ring.</source>
        <translation>Geben Sie die kid eines Schlüssels des Rings an.</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a target, but is not about one.</source>
        <translation>Ein Widerruf der Art „%9“ hat ein Ziel, betrifft aber keines.</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>Lassen Sie das Ziel weg.</translation>
    </message>
    <message>
        <source>A revocation is of no known kind.</source>
        <translation>Ein Widerruf ist von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>It is one of session, remember, user, key, site, everything.</source>
        <translation>Es gibt session, remember, user, key, site, everything.</translation>
    </message>
    <message>
        <source>A revocation of kind &quot;%9&quot; has a time &quot;before&quot;, which goes with a user, a site or everything only.</source>
        <translation>Ein Widerruf der Art „%9“ hat eine Zeit „before“, die nur zu einem Benutzer, einer Website oder allem passt.</translation>
    </message>
    <message>
        <source>Leave &quot;before&quot; out.</source>
        <translation>Lassen Sie „before“ weg.</translation>
    </message>
    <message>
        <source>The time &quot;before&quot; of a revocation lies in the future, or before 1970.</source>
        <translation>Die Zeit „before“ eines Widerrufs liegt in der Zukunft oder vor 1970.</translation>
    </message>
    <message>
        <source>Leave it out to end every session begun up to now.</source>
        <translation>Lassen Sie sie weg, um jede bis jetzt begonnene Sitzung zu beenden.</translation>
    </message>
    <message>
        <source>The reason of a revocation is not up to 500 bytes of UTF-8.</source>
        <translation>Der Grund eines Widerrufs ist länger als 500 Bytes oder kein UTF-8.</translation>
    </message>
    <message>
        <source>every session of every site was ended after it was issued</source>
        <translation>jede Sitzung jeder Website wurde beendet, nachdem es ausgestellt war</translation>
    </message>
    <message>
        <source>every session of its site was ended after it was issued</source>
        <translation>jede Sitzung seiner Website wurde beendet, nachdem es ausgestellt war</translation>
    </message>
    <message>
        <source>every token of its key was revoked after it was issued</source>
        <translation>jedes Token seines Schlüssels wurde widerrufen, nachdem es ausgestellt war</translation>
    </message>
    <message>
        <source>every session of its subject was ended after it was issued</source>
        <translation>jede Sitzung seines Subjekts wurde beendet, nachdem es ausgestellt war</translation>
    </message>
    <message>
        <source>its rid was revoked</source>
        <translation>seine rid wurde widerrufen</translation>
    </message>
    <message>
        <source>its sid was revoked</source>
        <translation>seine sid wurde widerrufen</translation>
    </message>
    <message>
        <source>This request takes no body.</source>
        <translation>Diese Anfrage hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are taken.</source>
        <translation>Der Rumpf hat %1 Bytes; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>The body has more than 65,536 bytes.</source>
        <translation>Der Rumpf hat mehr als 65.536 Bytes.</translation>
    </message>
    <message>
        <source>Send it in several requests.</source>
        <translation>Senden Sie ihn in mehreren Anfragen.</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>Senden Sie sie in mehreren Anfragen.</translation>
    </message>
    <message>
        <source>The target&apos;s path is not well-formed.</source>
        <translation>Der Pfad des Ziels ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The target&apos;s query is not well-formed.</source>
        <translation>Die Abfrage des Ziels ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The target is longer than 8,192 bytes.</source>
        <translation>Das Ziel ist länger als 8.192 Bytes.</translation>
    </message>
    <message>
        <source>A request that changes something needs an idempotency-key of 1-64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>Eine ändernde Anfrage braucht einen idempotency-key aus 1 bis 64 Zeichen von A-Z, a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>Make a random one for each act, and send the same one when repeating it.</source>
        <translation>Erzeugen Sie für jede Handlung einen zufälligen, und senden Sie beim Wiederholen denselben.</translation>
    </message>
    <message>
        <source>This is served by the admin door itself.</source>
        <translation>Das beantwortet der Verwaltungszugang selbst.</translation>
    </message>
    <message>
        <source>Ask signetd over its admin door.</source>
        <translation>Fragen Sie signetd über seinen Verwaltungszugang.</translation>
    </message>
    <message>
        <source>The parameter &quot;%9&quot; is not known here.</source>
        <translation>Der Parameter „%9“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The parameter &quot;%9&quot; %1.</source>
        <translation>Der Parameter „%9“ %1.</translation>
    </message>
    <message>
        <source>Send &quot;kty&quot;, &quot;crv&quot; and &quot;x&quot; of it, and never &quot;d&quot;.</source>
        <translation>Senden Sie „kty“, „crv“ und „x“ davon, und niemals „d“.</translation>
    </message>
    <message>
        <source>The request could not be answered.</source>
        <translation>Die Anfrage konnte nicht beantwortet werden.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the log of signetd.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, sehen Sie in das Protokoll von signetd.</translation>
    </message>
    <message>
        <source>There is nothing at that path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>The paths there are stand in the API&apos;s document, openapi.yaml.</source>
        <translation>Die vorhandenen Pfade stehen im Dokument der API, openapi.yaml.</translation>
    </message>
    <message>
        <source>That path takes %9.</source>
        <translation>Dieser Pfad nimmt %9 an.</translation>
    </message>
    <message>
        <source>The request is signed with another key than it brings.</source>
        <translation>Die Anfrage ist mit einem anderen Schlüssel signiert, als sie mitbringt.</translation>
    </message>
    <message>
        <source>&quot;form&quot; is missing.</source>
        <translation>„form“ fehlt.</translation>
    </message>
    <message>
        <source>A complete bundle needs a passphrase or the public key of a recipient.</source>
        <translation>Ein vollständiges Paket braucht eine Passphrase oder den öffentlichen Schlüssel eines Empfängers.</translation>
    </message>
    <message>
        <source>A bundle has a passphrase or a recipient, not both.</source>
        <translation>Ein Paket hat eine Passphrase oder einen Empfänger, nicht beides.</translation>
    </message>
    <message>
        <source>&quot;key&quot; is no JWK: %1</source>
        <translation>„key“ ist kein JWK: %1</translation>
    </message>
    <message>
        <source>This takes one parameter, &quot;form&quot;.</source>
        <translation>Dies nimmt einen Parameter an, „form“.</translation>
    </message>
    <message>
        <source>&quot;form&quot; is neither jwks nor pem.</source>
        <translation>„form“ ist weder jwks noch pem.</translation>
    </message>
    <message>
        <source>&quot;entries&quot; is empty.</source>
        <translation>„entries“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;entries&quot; has %1; at most 10,000 are taken at once.</source>
        <translation>„entries“ hat %1; höchstens 10.000 werden auf einmal angenommen.</translation>
    </message>
    <message>
        <source>The site&apos;s name is not the one in the path.</source>
        <translation>Der Name der Website ist nicht der im Pfad.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 ahead of the authority&apos;s: here it is %9, there %8.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Autorität %1 vor: Hier ist es %9, dort %8.</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 behind the authority&apos;s: here it is %9, there %8.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der Autorität %1 nach: Hier ist es %9, dort %8.</translation>
    </message>
    <message>
        <source>The clock of the machine that signed this request is %1 ahead of the authority&apos;s: it said %9 when the authority&apos;s said %8.</source>
        <translation>Die Uhr des Rechners, der diese Anfrage signiert hat, geht gegenüber der Autorität %1 vor: Sie zeigte %9, als die der Autorität %8 zeigte.</translation>
    </message>
    <message>
        <source>The clock of the machine that signed this request is %1 behind the authority&apos;s: it said %9 when the authority&apos;s said %8.</source>
        <translation>Die Uhr des Rechners, der diese Anfrage signiert hat, geht gegenüber der Autorität %1 nach: Sie zeigte %9, als die der Autorität %8 zeigte.</translation>
    </message>
    <message>
        <source>The request has more than one %9.</source>
        <translation>Die Anfrage hat mehr als ein %9.</translation>
    </message>
    <message>
        <source>The request is not signed.</source>
        <translation>Die Anfrage ist nicht signiert.</translation>
    </message>
    <message>
        <source>The request has other signatures than the one called &quot;sig1&quot;.</source>
        <translation>Die Anfrage hat andere Signaturen als die namens „sig1“.</translation>
    </message>
    <message>
        <source>The signature does not cover exactly %9, in this order.</source>
        <translation>Die Signatur deckt nicht genau %9 in dieser Reihenfolge ab.</translation>
    </message>
    <message>
        <source>The signature&apos;s algorithm is not ed25519.</source>
        <translation>Der Algorithmus der Signatur ist nicht ed25519.</translation>
    </message>
    <message>
        <source>The signature lacks created, keyid, or a nonce of 22 base64url characters.</source>
        <translation>Der Signatur fehlt created, keyid oder eine Nonce aus 22 base64url-Zeichen.</translation>
    </message>
    <message>
        <source>The signature has other parameters than created, nonce, keyid and alg.</source>
        <translation>Die Signatur hat andere Parameter als created, nonce, keyid und alg.</translation>
    </message>
    <message>
        <source>The operator&apos;s key is no Ed25519 key.</source>
        <translation>Der Schlüssel des Operators ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The signature does not fit the request.</source>
        <translation>Die Signatur passt nicht zur Anfrage.</translation>
    </message>
    <message>
        <source>The operator key is no private Ed25519 key.</source>
        <translation>Der Operatorschlüssel ist kein privater Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The request could not be signed.</source>
        <translation>Die Anfrage konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>The request&apos;s body is not the one that was signed.</source>
        <translation>Der Rumpf der Anfrage ist nicht der signierte.</translation>
    </message>
    <message>
        <source>has an address without its closing bracket</source>
        <translation>hat eine Adresse ohne schließende Klammer</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>nennt keinen Host</translation>
    </message>
    <message>
        <source>has a port that is none</source>
        <translation>hat einen ungültigen Port</translation>
    </message>
    <message>
        <source>is longer than any of ours</source>
        <translation>ist länger als jeder von Signet</translation>
    </message>
    <message>
        <source>does not begin with signet://</source>
        <translation>beginnt nicht mit signet://</translation>
    </message>
    <message>
        <source>is none to pair with</source>
        <translation>ist keiner zum Koppeln</translation>
    </message>
    <message>
        <source>is not percent-encoded as it should be</source>
        <translation>ist nicht richtig prozentkodiert</translation>
    </message>
    <message>
        <source>has &quot;%9&quot; twice</source>
        <translation>hat „%9“ zweimal</translation>
    </message>
    <message>
        <source>has no code</source>
        <translation>hat keinen Code</translation>
    </message>
    <message>
        <source>has no pin of the authority&apos;s certificate</source>
        <translation>hat keinen Fingerabdruck des Zertifikats der Autorität</translation>
    </message>
    <message>
        <source>has a name that cannot be shown</source>
        <translation>hat einen Namen, der sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>The body is not the JSON that was expected: %1.</source>
        <translation>Der Rumpf ist nicht das erwartete JSON: %1.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no member that is known here.</source>
        <translation>„%9“ ist hier kein bekanntes Mitglied.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is not of the kind it must be.</source>
        <translation>„%9“ ist nicht von der nötigen Art.</translation>
    </message>
    <message>
        <source>was not waited for any longer: the request was cancelled</source>
        <translation>ließ zu lange auf sich warten: Die Anfrage wurde abgebrochen</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>hat nicht geantwortet innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 Millisekunden</translation>
    </message>
    <message>
        <source>cannot be reached: %9</source>
        <translation>ist nicht erreichbar: %9</translation>
    </message>
    <message>
        <source>did not agree on TLS 1.3: %9</source>
        <translation>einigte sich nicht auf TLS 1.3: %9</translation>
    </message>
    <message>
        <source>ended the connection before its answer was complete; whether the request was carried out is not known</source>
        <translation>hat die Verbindung beendet, bevor ihre Antwort vollständig war; ob die Anfrage ausgeführt wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Try again: a request that was carried out already is not carried out twice.</source>
        <translation>Versuchen Sie es noch einmal: Eine schon ausgeführte Anfrage wird nicht zweimal ausgeführt.</translation>
    </message>
    <message>
        <source>answered with something that is not HTTP</source>
        <translation>hat mit etwas geantwortet, das kein HTTP ist</translation>
    </message>
    <message>
        <source>The request&apos;s method, target or headers are not well-formed.</source>
        <translation>Methode, Ziel oder Header der Anfrage sind nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>There is no stream of events in process.</source>
        <translation>Im eigenen Prozess gibt es keinen Ereignisstrom.</translation>
    </message>
    <message>
        <source>The authority answered with status %1 and no reason.</source>
        <translation>Die Autorität antwortete mit Status %1 und ohne Grund.</translation>
    </message>
    <message>
        <source>Look at the log of signetd; something between here and there may have answered in its place.</source>
        <translation>Sehen Sie in das Protokoll von signetd; etwas dazwischen kann an seiner Stelle geantwortet haben.</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>Der Rumpf ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no JSON object.</source>
        <translation>„%9“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no text.</source>
        <translation>„%9“ ist kein Text.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is neither true nor false.</source>
        <translation>„%9“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no whole number from 0 on.</source>
        <translation>„%9“ ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no whole number.</source>
        <translation>„%9“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no number.</source>
        <translation>„%9“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no time in whole seconds since 1970.</source>
        <translation>„%9“ ist keine Zeit in ganzen Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is no length of time in whole seconds.</source>
        <translation>„%9“ ist keine Dauer in ganzen Sekunden.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; is none of the names it may be.</source>
        <translation>„%9“ ist keiner der möglichen Namen.</translation>
    </message>
    <message>
        <source>is longer than 255 bytes, or no UTF-8</source>
        <translation>ist länger als 255 Bytes oder kein UTF-8</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>is none of the names it may be</source>
        <translation>ist keiner der möglichen Namen</translation>
    </message>
    <message>
        <source>The parameter &quot;counters&quot; names a counter that is none.</source>
        <translation>Der Parameter „counters“ nennt einen Zähler, den es nicht gibt.</translation>
    </message>
    <message>
        <source>and &quot;until&quot; must both be given</source>
        <translation>und „until“ müssen beide angegeben sein</translation>
    </message>
    <message>
        <source>is before &quot;since&quot;</source>
        <translation>liegt vor „since“</translation>
    </message>
    <message>
        <source>is too small for a time this long: at most 20,000 steps</source>
        <translation>ist für eine so lange Zeit zu klein: höchstens 20.000 Schritte</translation>
    </message>
    <message>
        <source>The authority&apos;s answer is about something else.</source>
        <translation>Die Antwort der Autorität handelt von etwas anderem.</translation>
    </message>
    <message>
        <source>Console and authority may be of different versions.</source>
        <translation>Konsole und Autorität haben vielleicht verschiedene Versionen.</translation>
    </message>
    <message>
        <source>The key has %1 bytes, but %8 needs %2.</source>
        <translation>Der Schlüssel hat %1 Bytes, aber %8 braucht %2.</translation>
    </message>
    <message>
        <source>Use a key made for this encryption, or name the encryption that fits the key.</source>
        <translation>Verwenden Sie einen Schlüssel für diese Verschlüsselung, oder nennen Sie die Verschlüsselung, die zum Schlüssel passt.</translation>
    </message>
    <message>
        <source>The header to add is not a JSON object.</source>
        <translation>Der hinzuzufügende Kopf ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; cannot be set by hand.</source>
        <translation>„%9“ lässt sich nicht von Hand setzen.</translation>
    </message>
    <message>
        <source>It follows from the key and the algorithm.</source>
        <translation>Es folgt aus Schlüssel und Algorithmus.</translation>
    </message>
    <message>
        <source>The key cannot encrypt with %9: %1.</source>
        <translation>Der Schlüssel kann mit %9 nicht verschlüsseln: %1.</translation>
    </message>
    <message>
        <source>Use the algorithm the key was made for, or another key.</source>
        <translation>Verwenden Sie den Algorithmus, für den der Schlüssel gemacht ist, oder einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The content could not be encrypted.</source>
        <translation>Der Inhalt konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The key is on a curve that Signet does not know.</source>
        <translation>Der Schlüssel liegt auf einer Kurve, die Signet nicht kennt.</translation>
    </message>
    <message>
        <source>Use P-256, P-384, P-521, Ed25519 or X25519.</source>
        <translation>Verwenden Sie P-256, P-384, P-521, Ed25519 oder X25519.</translation>
    </message>
    <message>
        <source>The RSA key is incomplete.</source>
        <translation>Der RSA-Schlüssel ist unvollständig.</translation>
    </message>
    <message>
        <source>The private half of the key does not belong to its public half.</source>
        <translation>Die private Hälfte des Schlüssels gehört nicht zu seiner öffentlichen.</translation>
    </message>
    <message>
        <source>Get the key again from where it was made.</source>
        <translation>Holen Sie den Schlüssel noch einmal von dort, wo er erzeugt wurde.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Make a key with &quot;signet keys new&quot;.</source>
        <translation>Erzeugen Sie einen Schlüssel mit „signet keys new“.</translation>
    </message>
    <message>
        <source>A symmetric key has no public half.</source>
        <translation>Ein symmetrischer Schlüssel hat keine öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Share it only with those who may also seal or sign with it.</source>
        <translation>Teilen Sie ihn nur mit denen, die auch damit versiegeln oder signieren dürfen.</translation>
    </message>
    <message>
        <source>The public half of the key could not be taken out.</source>
        <translation>Die öffentliche Hälfte des Schlüssels ließ sich nicht herausnehmen.</translation>
    </message>
    <message>
        <source>The key says alg %9, but its material is %8.</source>
        <translation>Der Schlüssel sagt alg %9, aber sein Material ist %8.</translation>
    </message>
    <message>
        <source>Correct &quot;alg&quot;, or get the key again from whoever made it.</source>
        <translation>Berichtigen Sie „alg“, oder holen Sie den Schlüssel noch einmal von dem, der ihn erzeugt hat.</translation>
    </message>
    <message>
        <source>Use a key of at most 16384 bits.</source>
        <translation>Verwenden Sie einen Schlüssel mit höchstens 16384 Bit.</translation>
    </message>
    <message>
        <source>The RSA key&apos;s modulus or public exponent makes it worthless.</source>
        <translation>Der Modulus oder öffentliche Exponent des RSA-Schlüssels macht ihn wertlos.</translation>
    </message>
    <message>
        <source>Make a new key with the public exponent 65537.</source>
        <translation>Erzeugen Sie einen neuen Schlüssel mit dem öffentlichen Exponenten 65537.</translation>
    </message>
    <message>
        <source>The RSA key bears the mark of ROCA (CVE-2017-15361): its private half can be computed.</source>
        <translation>Der RSA-Schlüssel trägt das Merkmal von ROCA (CVE-2017-15361): Seine private Hälfte lässt sich berechnen.</translation>
    </message>
    <message>
        <source>Stop using this key now and make a new one.</source>
        <translation>Verwenden Sie diesen Schlüssel nicht mehr, und erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The kid of the key is not UTF-8.</source>
        <translation>Die kid des Schlüssels ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Name the key in plain text.</source>
        <translation>Benennen Sie den Schlüssel in einfachem Text.</translation>
    </message>
    <message>
        <source>An RSA key of %1 bits cannot be made.</source>
        <translation>Ein RSA-Schlüssel mit %1 Bit lässt sich nicht erzeugen.</translation>
    </message>
    <message>
        <source>Choose 2048 to 16384 bits; 3072 is usual.</source>
        <translation>Wählen Sie 2048 bis 16384 Bit; 3072 ist üblich.</translation>
    </message>
    <message>
        <source>No key could be made.</source>
        <translation>Es ließ sich kein Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>A key for dir must be made for an encryption.</source>
        <translation>Ein Schlüssel für dir muss für eine Verschlüsselung erzeugt werden.</translation>
    </message>
    <message>
        <source>Name the encryption, e.g. A256GCM.</source>
        <translation>Nennen Sie die Verschlüsselung, z. B. A256GCM.</translation>
    </message>
    <message>
        <source>Check that the key was copied whole.</source>
        <translation>Prüfen Sie, ob der Schlüssel ganz kopiert wurde.</translation>
    </message>
    <message>
        <source>The JWK has no &quot;%9&quot;.</source>
        <translation>Der JWK hat kein „%9“.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK is not a string.</source>
        <translation>„%9“ des JWK ist keine Zeichenkette.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK is not canonical base64url.</source>
        <translation>„%9“ des JWK ist kein kanonisches base64url.</translation>
    </message>
    <message>
        <source>No padding, no line breaks, - and _ in place of + and /.</source>
        <translation>Keine Auffüllung, keine Zeilenumbrüche, - und _ anstelle von + und /.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK is not an array.</source>
        <translation>„key_ops“ des JWK ist kein Array.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK holds something that is not a string.</source>
        <translation>„key_ops“ des JWK enthält etwas, das keine Zeichenkette ist.</translation>
    </message>
    <message>
        <source>&quot;key_ops&quot; of the JWK lists an operation twice.</source>
        <translation>„key_ops“ des JWK nennt eine Operation zweimal.</translation>
    </message>
    <message>
        <source>The key is for the algorithm &quot;%9&quot;, which Signet refuses or does not know.</source>
        <translation>Der Schlüssel ist für den Algorithmus „%9“, den Signet ablehnt oder nicht kennt.</translation>
    </message>
    <message>
        <source>Use one of RFC 7518 or RFC 8037 other than RSA1_5 and none.</source>
        <translation>Verwenden Sie einen aus RFC 7518 oder RFC 8037 außer RSA1_5 und none.</translation>
    </message>
    <message>
        <source>The key is for the use &quot;%9&quot;.</source>
        <translation>Der Schlüssel ist für die Verwendung „%9“.</translation>
    </message>
    <message>
        <source>Signet knows the uses &quot;sig&quot; and &quot;enc&quot;.</source>
        <translation>Signet kennt die Verwendungen „sig“ und „enc“.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK has an impossible size.</source>
        <translation>„%9“ des JWK hat eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>The key could not be loaded.</source>
        <translation>Der Schlüssel konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The RSA key has more than two primes.</source>
        <translation>Der RSA-Schlüssel hat mehr als zwei Primfaktoren.</translation>
    </message>
    <message>
        <source>Use a key with two primes.</source>
        <translation>Verwenden Sie einen Schlüssel mit zwei Primfaktoren.</translation>
    </message>
    <message>
        <source>The numbers of the RSA key do not make a key.</source>
        <translation>Die Zahlen des RSA-Schlüssels ergeben keinen Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%9&quot; of the JWK has the wrong size for its curve.</source>
        <translation>„%9“ des JWK hat die falsche Größe für seine Kurve.</translation>
    </message>
    <message>
        <source>The point of the EC key is not on its curve.</source>
        <translation>Der Punkt des EC-Schlüssels liegt nicht auf seiner Kurve.</translation>
    </message>
    <message>
        <source>Do not use this key: it may be an attack.</source>
        <translation>Verwenden Sie diesen Schlüssel nicht: Es kann ein Angriff sein.</translation>
    </message>
    <message>
        <source>The key has the wrong size for %9.</source>
        <translation>Der Schlüssel hat die falsche Größe für %9.</translation>
    </message>
    <message>
        <source>The key is on the curve &quot;%9&quot;, which Signet does not know.</source>
        <translation>Der Schlüssel liegt auf der Kurve „%9“, die Signet nicht kennt.</translation>
    </message>
    <message>
        <source>The key is of the type &quot;%9&quot;, which Signet does not know.</source>
        <translation>Der Schlüssel ist von der Art „%9“, die Signet nicht kennt.</translation>
    </message>
    <message>
        <source>Use a key of type oct, RSA, EC or OKP.</source>
        <translation>Verwenden Sie einen Schlüssel der Art oct, RSA, EC oder OKP.</translation>
    </message>
    <message>
        <source>&quot;crv&quot; and &quot;kty&quot; of the JWK do not fit each other.</source>
        <translation>„crv“ und „kty“ des JWK passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The key is not a JWK: %1.</source>
        <translation>Der Schlüssel ist kein JWK: %1.</translation>
    </message>
    <message>
        <source>A symmetric key has no PEM or DER form.</source>
        <translation>Ein symmetrischer Schlüssel hat keine PEM- oder DER-Form.</translation>
    </message>
    <message>
        <source>Export it as a JWK.</source>
        <translation>Exportieren Sie ihn als JWK.</translation>
    </message>
    <message>
        <source>The key could not be written.</source>
        <translation>Der Schlüssel konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The key could not be encrypted.</source>
        <translation>Der Schlüssel konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>Only the public half of the key is here.</source>
        <translation>Nur die öffentliche Hälfte des Schlüssels ist hier.</translation>
    </message>
    <message>
        <source>Export it as a public key.</source>
        <translation>Exportieren Sie ihn als öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>A PEM block is cut short.</source>
        <translation>Ein PEM-Block ist abgeschnitten.</translation>
    </message>
    <message>
        <source>There is no key in the PEM text.</source>
        <translation>Im PEM-Text ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key file %9 cannot be opened: %8.</source>
        <translation>Die Schlüsseldatei %9 kann nicht geöffnet werden: %8.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>It is neither a JWK nor a JWKS: %1.</source>
        <translation>Es ist weder ein JWK noch ein JWKS: %1.</translation>
    </message>
    <message>
        <source>&quot;keys&quot; of the JWKS is not an array.</source>
        <translation>„keys“ des JWKS ist kein Array.</translation>
    </message>
    <message>
        <source>The JWKS has more than 1000 keys.</source>
        <translation>Der JWKS hat mehr als 1000 Schlüssel.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>An entry of the JWKS is not an object.</source>
        <translation>Ein Eintrag des JWKS ist kein Objekt.</translation>
    </message>
    <message>
        <source>The keys are larger than 1 MiB.</source>
        <translation>Die Schlüssel sind größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Give a file of keys.</source>
        <translation>Geben Sie eine Datei mit Schlüsseln an.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Darin ist nichts.</translation>
    </message>
    <message>
        <source>It is neither a JWK, a JWKS nor PEM.</source>
        <translation>Es ist weder ein JWK noch ein JWKS noch PEM.</translation>
    </message>
    <message>
        <source>The key file %9 cannot be used.</source>
        <translation>Die Schlüsseldatei %9 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The key cannot sign with %9: %1.</source>
        <translation>Der Schlüssel kann mit %9 nicht signieren: %1.</translation>
    </message>
    <message>
        <source>The key cannot sign anything.</source>
        <translation>Der Schlüssel kann nichts signieren.</translation>
    </message>
    <message>
        <source>Use a private key for signatures; an HMAC key needs at least 32 bytes.</source>
        <translation>Verwenden Sie einen privaten Schlüssel für Signaturen; ein HMAC-Schlüssel braucht mindestens 32 Bytes.</translation>
    </message>
    <message>
        <source>The key fits several algorithms.</source>
        <translation>Der Schlüssel passt zu mehreren Algorithmen.</translation>
    </message>
    <message>
        <source>Name one of %9.</source>
        <translation>Nennen Sie einen davon: %9.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>Die Signatur konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Give at least one.</source>
        <translation>Geben Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>The content key could not be encrypted.</source>
        <translation>Der Inhaltsschlüssel konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>The iteration count must be from 1,000 to 1,500,000.</source>
        <translation>Die Rundenzahl muss zwischen 1.000 und 1.500.000 liegen.</translation>
    </message>
    <message>
        <source>The key is not made for %9.</source>
        <translation>Der Schlüssel ist nicht für %9 gemacht.</translation>
    </message>
    <message>
        <source>Name the encryption that fits the key.</source>
        <translation>Nennen Sie die Verschlüsselung, die zum Schlüssel passt.</translation>
    </message>
    <message>
        <source>The key cannot be used with %9: %1.</source>
        <translation>Der Schlüssel lässt sich mit %9 nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>The key %9 is not bound to one signature algorithm.</source>
        <translation>Der Schlüssel %9 ist nicht an einen Signaturalgorithmus gebunden.</translation>
    </message>
    <message>
        <source>Make keys with &quot;signet keys new --alg ES256&quot;, or add &quot;alg&quot; to the JWK.</source>
        <translation>Erzeugen Sie Schlüssel mit „signet keys new --alg ES256“, oder ergänzen Sie „alg“ im JWK.</translation>
    </message>
    <message>
        <source>The key bundle does not open: the tag does not match.</source>
        <translation>Das Schlüsselpaket lässt sich nicht öffnen: Das Tag stimmt nicht.</translation>
    </message>
    <message>
        <source>Try the passphrase again.</source>
        <translation>Versuchen Sie die Passphrase noch einmal.</translation>
    </message>
    <message>
        <source>It was made for another recipient, or was altered.</source>
        <translation>Es wurde für einen anderen Empfänger erzeugt oder verändert.</translation>
    </message>
    <message>
        <source>The kid &quot;%9&quot; is empty or stands twice in the ring.</source>
        <translation>Die kid „%9“ ist leer oder steht zweimal im Ring.</translation>
    </message>
    <message>
        <source>There would be two active keys to seal with.</source>
        <translation>Es gäbe zwei aktive Schlüssel zum Versiegeln.</translation>
    </message>
    <message>
        <source>There would be two active keys to sign with.</source>
        <translation>Es gäbe zwei aktive Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>The key %9 has no material.</source>
        <translation>Der Schlüssel %9 hat kein Material.</translation>
    </message>
    <message>
        <source>The key %9 is for no known algorithm.</source>
        <translation>Der Schlüssel %9 ist für keinen bekannten Algorithmus.</translation>
    </message>
    <message>
        <source>a key in it lacks its kid, use, state or time</source>
        <translation>einem Schlüssel darin fehlt kid, Verwendung, Zustand oder Zeit</translation>
    </message>
    <message>
        <source>a key in it has neither material nor thumbprint</source>
        <translation>ein Schlüssel darin hat weder Material noch Daumenabdruck</translation>
    </message>
    <message>
        <source>a key in it is not a JWK</source>
        <translation>ein Schlüssel darin ist kein JWK</translation>
    </message>
    <message>
        <source>a key in it contradicts its own JWK</source>
        <translation>ein Schlüssel darin widerspricht seinem eigenen JWK</translation>
    </message>
    <message>
        <source>what is inside is no list of keys</source>
        <translation>was darin ist, ist keine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>it is of a version that this Signet does not know</source>
        <translation>es ist von einer Version, die dieses Signet nicht kennt</translation>
    </message>
    <message>
        <source>an entry of it is not an object</source>
        <translation>ein Eintrag darin ist kein Objekt</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be activated.</source>
        <translation>Der Schlüssel %9 ist %1 und kann nicht aktiviert werden.</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be withdrawn.</source>
        <translation>Der Schlüssel %9 ist %1 und kann nicht zurückgezogen werden.</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be marked compromised again.</source>
        <translation>Der Schlüssel %9 ist %1 und kann nicht noch einmal als kompromittiert markiert werden.</translation>
    </message>
    <message>
        <source>The key %9 is %1 and cannot be kept: its destruction is not planned, or has happened.</source>
        <translation>Der Schlüssel %9 ist %1 und kann nicht behalten werden: Seine Vernichtung ist nicht geplant oder schon geschehen.</translation>
    </message>
    <message>
        <source>The key %9 cannot be used: %1.</source>
        <translation>Der Schlüssel %9 kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The key without a kid cannot be used: %1.</source>
        <translation>Der Schlüssel ohne kid kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>a key for tokens must have a kid</source>
        <translation>ein Schlüssel für Token muss eine kid haben</translation>
    </message>
    <message>
        <source>it is for another encryption than A256GCM</source>
        <translation>er ist für eine andere Verschlüsselung als A256GCM</translation>
    </message>
    <message>
        <source>key id</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>the Data Protection key that sealed it</source>
        <translation>der Data-Protection-Schlüssel, der es versiegelt hat</translation>
    </message>
    <message>
        <source>session of a Java servlet container</source>
        <translation>Sitzung eines Java-Servlet-Containers</translation>
    </message>
    <message>
        <source>session of %9</source>
        <translation>Sitzung von %9</translation>
    </message>
    <message>
        <source>login of %9</source>
        <translation>Anmeldung von %9</translation>
    </message>
    <message>
        <source>analytics, no session</source>
        <translation>Besucheranalyse, keine Sitzung</translation>
    </message>
    <message>
        <source>load balancing, no session</source>
        <translation>Lastverteilung, keine Sitzung</translation>
    </message>
    <message>
        <source>where the visitor seems to be, no session</source>
        <translation>wo der Besucher zu sein scheint, keine Sitzung</translation>
    </message>
    <message>
        <source>statistics, no session</source>
        <translation>Statistik, keine Sitzung</translation>
    </message>
    <message>
        <source>tells MediaWiki to stay on HTTPS, no session</source>
        <translation>sagt MediaWiki, bei HTTPS zu bleiben, keine Sitzung</translation>
    </message>
    <message>
        <source>what the site compares before it lets the remembered person in again</source>
        <translation>was die Website vergleicht, bevor sie die gemerkte Person wieder einlässt</translation>
    </message>
    <message>
        <source>the person&apos;s middle name</source>
        <translation>der zweite Vorname der Person</translation>
    </message>
    <message>
        <source>the person&apos;s profile page</source>
        <translation>die Profilseite der Person</translation>
    </message>
    <message>
        <source>the person&apos;s picture</source>
        <translation>das Bild der Person</translation>
    </message>
    <message>
        <source>the person&apos;s web page</source>
        <translation>die Webseite der Person</translation>
    </message>
    <message>
        <source>the person&apos;s gender</source>
        <translation>das Geschlecht der Person</translation>
    </message>
    <message>
        <source>the person&apos;s time zone</source>
        <translation>die Zeitzone der Person</translation>
    </message>
    <message>
        <source>whether the issuer checked the telephone number</source>
        <translation>ob der Aussteller die Telefonnummer geprüft hat</translation>
    </message>
    <message>
        <source>the person&apos;s address</source>
        <translation>die Anschrift der Person</translation>
    </message>
    <message>
        <source>ties it to the access token issued with it</source>
        <translation>bindet es an das zugleich ausgestellte Zugriffs-Token</translation>
    </message>
    <message>
        <source>ties it to the authorization code issued with it</source>
        <translation>bindet es an den zugleich ausgestellten Autorisierungscode</translation>
    </message>
    <message>
        <source>how strongly the person was authenticated</source>
        <translation>wie stark die Person authentifiziert wurde</translation>
    </message>
    <message>
        <source>how the person was authenticated</source>
        <translation>wie die Person authentifiziert wurde</translation>
    </message>
    <message>
        <source>who acts in the person&apos;s place</source>
        <translation>wer anstelle der Person handelt</translation>
    </message>
    <message>
        <source>who may act in the person&apos;s place</source>
        <translation>wer anstelle der Person handeln darf</translation>
    </message>
    <message>
        <source>the key its holder must prove to have</source>
        <translation>der Schlüssel, dessen Besitz der Inhaber beweisen muss</translation>
    </message>
    <message>
        <source>the holder&apos;s own public key</source>
        <translation>der eigene öffentliche Schlüssel des Inhabers</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschehen ist</translation>
    </message>
    <message>
        <source>the method of the request it was made for</source>
        <translation>die Methode der Anfrage, für die es erzeugt wurde</translation>
    </message>
    <message>
        <source>the address of the request it was made for</source>
        <translation>die Adresse der Anfrage, für die es erzeugt wurde</translation>
    </message>
    <message>
        <source>ties it to an access token</source>
        <translation>bindet es an ein Zugriffs-Token</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>der Mandant</translation>
    </message>
    <message>
        <source>the person within the tenant</source>
        <translation>die Person innerhalb des Mandanten</translation>
    </message>
    <message>
        <source>the name of the person</source>
        <translation>der Name der Person</translation>
    </message>
    <message>
        <source>the version of its form</source>
        <translation>die Version seiner Form</translation>
    </message>
    <message>
        <source>the session at the identity provider</source>
        <translation>die Sitzung beim Identitätsanbieter</translation>
    </message>
    <message>
        <source>the sites that may use it</source>
        <translation>die Websites, die es verwenden dürfen</translation>
    </message>
    <message>
        <source>the roles it grants, by client</source>
        <translation>die Rollen, die es verleiht, nach Client</translation>
    </message>
    <message>
        <source>whether the person logged in just now, without being remembered</source>
        <translation>ob sich die Person gerade angemeldet hat, ohne gemerkt zu sein</translation>
    </message>
    <message>
        <source>Rails&apos; envelope: the value, its purpose and its expiry</source>
        <translation>Umschlag von Rails: der Wert, sein Zweck und sein Ablauf</translation>
    </message>
    <message>
        <source>what kind of content it holds</source>
        <translation>welche Art von Inhalt es enthält</translation>
    </message>
    <message>
        <source>a public key the token brings itself; never to be trusted</source>
        <translation>ein öffentlicher Schlüssel, den das Token selbst mitbringt; ihm ist nie zu trauen</translation>
    </message>
    <message>
        <source>where to fetch keys; never to be followed</source>
        <translation>wo Schlüssel abzurufen sind; dem ist nie zu folgen</translation>
    </message>
    <message>
        <source>where to fetch a certificate; never to be followed</source>
        <translation>wo ein Zertifikat abzurufen ist; dem ist nie zu folgen</translation>
    </message>
    <message>
        <source>a certificate the token brings itself</source>
        <translation>ein Zertifikat, das das Token selbst mitbringt</translation>
    </message>
    <message>
        <source>the SHA-1 fingerprint of a certificate</source>
        <translation>der SHA-1-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>the SHA-256 fingerprint of a certificate</source>
        <translation>der SHA-256-Fingerabdruck eines Zertifikats</translation>
    </message>
    <message>
        <source>extensions that a reader must understand</source>
        <translation>Erweiterungen, die ein Leser verstehen muss</translation>
    </message>
    <message>
        <source>whether the payload is base64url</source>
        <translation>ob der Inhalt base64url ist</translation>
    </message>
    <message>
        <source>the content is compressed</source>
        <translation>der Inhalt ist komprimiert</translation>
    </message>
    <message>
        <source>the sender&apos;s one-time public key</source>
        <translation>der einmalige öffentliche Schlüssel des Absenders</translation>
    </message>
    <message>
        <source>who made it, mixed into the key</source>
        <translation>wer es erzeugt hat, in den Schlüssel gemischt</translation>
    </message>
    <message>
        <source>whom it is for, mixed into the key</source>
        <translation>für wen es ist, in den Schlüssel gemischt</translation>
    </message>
    <message>
        <source>the initialization vector of the wrapped key</source>
        <translation>der Initialisierungsvektor des eingepackten Schlüssels</translation>
    </message>
    <message>
        <source>the authentication tag of the wrapped key</source>
        <translation>das Authentifizierungs-Tag des eingepackten Schlüssels</translation>
    </message>
    <message>
        <source>the salt of the password</source>
        <translation>das Salz des Passworts</translation>
    </message>
    <message>
        <source>how often the password is hashed</source>
        <translation>wie oft das Passwort gehasht wird</translation>
    </message>
    <message>
        <source>a value used once</source>
        <translation>ein einmal verwendeter Wert</translation>
    </message>
    <message>
        <source>the kind of passport</source>
        <translation>die Art des Passes</translation>
    </message>
    <message>
        <source>a signature validation token</source>
        <translation>ein Token zur Signaturprüfung</translation>
    </message>
    <message>
        <source>statements of trust</source>
        <translation>Vertrauenserklärungen</translation>
    </message>
    <message>
        <source>no signature at all: anybody can write such a token</source>
        <translation>gar keine Signatur: Jeder kann ein solches Token schreiben</translation>
    </message>
    <message>
        <source>HMAC with SHA-%9: whoever can verify can also sign</source>
        <translation>HMAC mit SHA-%9: Wer prüfen kann, kann auch signieren</translation>
    </message>
    <message>
        <source>RSA signature with SHA-%9</source>
        <translation>RSA-Signatur mit SHA-%9</translation>
    </message>
    <message>
        <source>RSA-PSS signature with SHA-%9</source>
        <translation>RSA-PSS-Signatur mit SHA-%9</translation>
    </message>
    <message>
        <source>ECDSA signature on %9</source>
        <translation>ECDSA-Signatur auf %9</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Ed25519-Signatur</translation>
    </message>
    <message>
        <source>sealed with the shared key itself</source>
        <translation>mit dem gemeinsamen Schlüssel selbst versiegelt</translation>
    </message>
    <message>
        <source>sealed with a key wrapped by %9</source>
        <translation>versiegelt mit einem durch %9 eingepackten Schlüssel</translation>
    </message>
    <message>
        <source>sealed with a key wrapped by %9 in GCM</source>
        <translation>versiegelt mit einem durch %9 im GCM-Modus eingepackten Schlüssel</translation>
    </message>
    <message>
        <source>sealed for a public key</source>
        <translation>für einen öffentlichen Schlüssel versiegelt</translation>
    </message>
    <message>
        <source>sealed for an RSA key, with SHA-1 inside</source>
        <translation>für einen RSA-Schlüssel versiegelt, innen mit SHA-1</translation>
    </message>
    <message>
        <source>sealed for an RSA key</source>
        <translation>für einen RSA-Schlüssel versiegelt</translation>
    </message>
    <message>
        <source>sealed for an RSA key in a way that was broken</source>
        <translation>für einen RSA-Schlüssel versiegelt, auf eine gebrochene Weise</translation>
    </message>
    <message>
        <source>sealed with a password</source>
        <translation>mit einem Passwort versiegelt</translation>
    </message>
    <message>
        <source>an algorithm nobody registered</source>
        <translation>ein Algorithmus, den niemand registriert hat</translation>
    </message>
    <message>
        <source>the content is sealed with AES in GCM</source>
        <translation>der Inhalt ist mit AES im GCM-Modus versiegelt</translation>
    </message>
    <message>
        <source>the content is sealed with AES-CBC and HMAC</source>
        <translation>der Inhalt ist mit AES-CBC und HMAC versiegelt</translation>
    </message>
    <message>
        <source>an encryption nobody registered</source>
        <translation>eine Verschlüsselung, die niemand registriert hat</translation>
    </message>
    <message>
        <source>user %9</source>
        <translation>Benutzer %9</translation>
    </message>
    <message>
        <source>%7, user %9 of %8</source>
        <translation>%7, Benutzer %9 von %8</translation>
    </message>
    <message>
        <source>%7, user %9</source>
        <translation>%7, Benutzer %9</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>expires %1; renewed when used</source>
        <translation>läuft ab: %1; wird bei Gebrauch erneuert</translation>
    </message>
    <message>
        <source>expires %1; renewed when used from %9 on</source>
        <translation>läuft ab: %1; wird ab %9 bei Gebrauch erneuert</translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>gültig seit: %1</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nicht gültig vor: %1</translation>
    </message>
    <message>
        <source>the person&apos;s data last changed %1</source>
        <translation>Daten der Person zuletzt geändert: %1</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, passed %1: the session now counts as anonymous until renewed</source>
        <translation>weicher Ablauf von MediaWiki, vergangen %1: Die Sitzung gilt jetzt bis zur Erneuerung als anonym</translation>
    </message>
    <message>
        <source>MediaWiki&apos;s soft expiry, %1: from then on the session counts as anonymous until renewed</source>
        <translation>weicher Ablauf von MediaWiki, %1: Von da an gilt die Sitzung bis zur Erneuerung als anonym</translation>
    </message>
    <message>
        <source>The end of the activity log is damaged, so nothing can follow it.</source>
        <translation>Das Ende des Aktivitätsprotokolls ist beschädigt, daher kann nichts darauf folgen.</translation>
    </message>
    <message>
        <source>Run &apos;signetd check&apos;, and restore the last backup with &apos;signetd restore&apos;.</source>
        <translation>Führen Sie „signetd check“ aus, und stellen Sie mit „signetd restore“ die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the last backup with &apos;signetd restore&apos;.</source>
        <translation>Stellen Sie mit „signetd restore“ die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Run &apos;signetd check&apos;.</source>
        <translation>Führen Sie „signetd check“ aus.</translation>
    </message>
    <message>
        <source>The file system of the record &apos;%9&apos; has no shared memory.</source>
        <translation>Das Dateisystem des Bestands „%9“ hat keinen gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>Keep the record on a local disk.</source>
        <translation>Halten Sie den Bestand auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>It is not allowed to write the record &apos;%9&apos;.</source>
        <translation>Der Bestand „%9“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make the file, its folder and its mount writable for this account, and start again.</source>
        <translation>Machen Sie die Datei, ihren Ordner und ihre Einhängung für dieses Konto beschreibbar, und starten Sie neu.</translation>
    </message>
    <message>
        <source>A transaction of the record was begun within another one.</source>
        <translation>Eine Transaktion des Bestands wurde innerhalb einer anderen begonnen.</translation>
    </message>
    <message>
        <source>After the change of schema a row of &apos;%9&apos; would refer to nothing.</source>
        <translation>Nach der Änderung des Schemas würde eine Zeile von „%9“ auf nichts verweisen.</translation>
    </message>
    <message>
        <source>The record was left as it was. Run &apos;signetd check&apos; with the version that wrote it.</source>
        <translation>Der Bestand blieb, wie er war. Führen Sie „signetd check“ mit der Version aus, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>&apos;%9&apos; is not a record of Signet.</source>
        <translation>„%9“ ist kein Bestand von Signet.</translation>
    </message>
    <message>
        <source>Name the file that &apos;signetd init&apos; made.</source>
        <translation>Nennen Sie die Datei, die „signetd init“ angelegt hat.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; was written by a newer version of Signet: its schema is %1, and this program knows %2.</source>
        <translation>Der Bestand „%9“ wurde von einer neueren Version von Signet geschrieben: Sein Schema ist %1, dieses Programm kennt %2.</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup that was made before.</source>
        <translation>Installieren Sie die neuere Version, oder stellen Sie eine vorher gemachte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is a file &apos;%9&apos; already.</source>
        <translation>Es gibt schon eine Datei „%9“.</translation>
    </message>
    <message>
        <source>Name another, or move that one away.</source>
        <translation>Nennen Sie eine andere, oder verschieben Sie jene.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is damaged: %1.</source>
        <translation>Der Bestand „%9“ ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>a row of &apos;%9&apos; refers to nothing</source>
        <translation>eine Zeile von „%9“ verweist auf nichts</translation>
    </message>
    <message>
        <source>the activity log has lost its end</source>
        <translation>das Aktivitätsprotokoll hat sein Ende verloren</translation>
    </message>
    <message>
        <source>the revocation log is longer than it should be</source>
        <translation>das Widerrufsprotokoll ist länger, als es sein soll</translation>
    </message>
    <message>
        <source>the totals of the revocation log do not fit its entries</source>
        <translation>die Summen des Widerrufsprotokolls passen nicht zu seinen Einträgen</translation>
    </message>
    <message>
        <source>There is no backup &apos;%9&apos;.</source>
        <translation>Es gibt keine Sicherung „%9“.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no folder for &apos;%9&apos;.</source>
        <translation>Es gibt keinen Ordner für „%9“.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>A running node holds the record &apos;%9&apos;.</source>
        <translation>Ein laufender Knoten hält den Bestand „%9“.</translation>
    </message>
    <message>
        <source>Stop every signetd that uses it, then restore.</source>
        <translation>Beenden Sie jedes signetd, das ihn verwendet, und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>Stop every signetd that uses it, then start again.</source>
        <translation>Beenden Sie jedes signetd, das ihn verwendet, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Another process holds &apos;%9&apos;.</source>
        <translation>Ein anderer Prozess hält „%9“.</translation>
    </message>
    <message>
        <source>There is no record &apos;%9&apos;.</source>
        <translation>Es gibt keinen Bestand „%9“.</translation>
    </message>
    <message>
        <source>Make one with &apos;signetd init&apos;, or name another file.</source>
        <translation>Legen Sie mit „signetd init“ einen an, oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Others than its owner may read or write &apos;%9&apos;.</source>
        <translation>Andere als der Besitzer dürfen „%9“ lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Give it to this account, and set its mode to 0600.</source>
        <translation>Übergeben Sie sie diesem Konto, und setzen Sie die Rechte auf 0600.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is being migrated or restored.</source>
        <translation>Der Bestand „%9“ wird gerade migriert oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; has to be migrated, and another process still uses it.</source>
        <translation>Der Bestand „%9“ muss migriert werden, und ein anderer Prozess verwendet ihn noch.</translation>
    </message>
    <message>
        <source>The revocation log has lost its entry %1.</source>
        <translation>Das Widerrufsprotokoll hat seinen Eintrag %1 verloren.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; does not know its own versions any more.</source>
        <translation>Der Bestand „%9“ kennt seine eigenen Fassungen nicht mehr.</translation>
    </message>
    <message>
        <source>The record &apos;%9&apos; is still empty.</source>
        <translation>Der Bestand „%9“ ist noch leer.</translation>
    </message>
    <message>
        <source>Set it up with &apos;signetd init&apos;.</source>
        <translation>Richten Sie ihn mit „signetd init“ ein.</translation>
    </message>
    <message>
        <source>There is no site &apos;%9&apos;.</source>
        <translation>Es gibt keine Website „%9“.</translation>
    </message>
    <message>
        <source>the record &apos;%9&apos;</source>
        <translation>der Bestand „%9“</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>The system failed to read or write the record &apos;%9&apos;: %1.</source>
        <translation>Das System konnte den Bestand „%9“ nicht lesen oder schreiben: %1.</translation>
    </message>
    <message>
        <source>Look at the disk and its mount; nothing of this change was kept.</source>
        <translation>Sehen Sie nach dem Datenträger und seiner Einhängung; von dieser Änderung wurde nichts behalten.</translation>
    </message>
    <message>
        <source>There is no room left for the record &apos;%9&apos;.</source>
        <translation>Für den Bestand „%9“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free space on its disk; nothing of this change was kept.</source>
        <translation>Schaffen Sie Platz auf seinem Datenträger; von dieser Änderung wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Make the file, its folder and its mount writable for this account; nothing of this change was kept.</source>
        <translation>Machen Sie die Datei, ihren Ordner und ihre Einhängung für dieses Konto beschreibbar; von dieser Änderung wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Another process keeps the record &apos;%9&apos; busy.</source>
        <translation>Ein anderer Prozess hält den Bestand „%9“ besetzt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look which process holds the file.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, sehen Sie nach, welcher Prozess die Datei hält.</translation>
    </message>
    <message>
        <source>The file of the record &apos;%9&apos; is damaged.</source>
        <translation>Die Datei des Bestands „%9“ ist beschädigt.</translation>
    </message>
    <message>
        <source>It was not possible to open the record &apos;%9&apos;: %1.</source>
        <translation>Der Bestand „%9“ ließ sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>It was not possible to open the record &apos;%9&apos;.</source>
        <translation>Der Bestand „%9“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Look whether the file and its folder are there and belong to this account.</source>
        <translation>Sehen Sie nach, ob die Datei und ihr Ordner da sind und diesem Konto gehören.</translation>
    </message>
    <message>
        <source>The record does not take this: %9.</source>
        <translation>Der Bestand nimmt dies nicht an: %9.</translation>
    </message>
    <message>
        <source>A value is too large for the record &apos;%9&apos;.</source>
        <translation>Ein Wert ist zu groß für den Bestand „%9“.</translation>
    </message>
    <message>
        <source>SQLite failed on the record &apos;%9&apos;: %8.</source>
        <translation>SQLite scheiterte am Bestand „%9“: %8.</translation>
    </message>
    <message>
        <source>Free space on its disk.</source>
        <translation>Schaffen Sie Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>It was not possible to make durable &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ dauerhaft zu machen: %8.</translation>
    </message>
    <message>
        <source>There is no room left to make durable &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ dauerhaft zu machen.</translation>
    </message>
    <message>
        <source>It was not possible to open the lock &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ zu öffnen, um es zu sperren: %8.</translation>
    </message>
    <message>
        <source>There is no room left to open the lock &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ zu öffnen, um es zu sperren.</translation>
    </message>
    <message>
        <source>It was not possible to lock &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ zu sperren: %8.</translation>
    </message>
    <message>
        <source>There is no room left to lock &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ zu sperren.</translation>
    </message>
    <message>
        <source>It was not possible to make &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ anzulegen: %8.</translation>
    </message>
    <message>
        <source>There is no room left to make &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ anzulegen.</translation>
    </message>
    <message>
        <source>It was not possible to open &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ zu öffnen: %8.</translation>
    </message>
    <message>
        <source>There is no room left to open &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ zu öffnen.</translation>
    </message>
    <message>
        <source>It was not possible to remove &apos;%9&apos;: %8.</source>
        <translation>Es war nicht möglich, „%9“ zu entfernen: %8.</translation>
    </message>
    <message>
        <source>There is no room left to remove &apos;%9&apos;.</source>
        <translation>Es ist kein Platz mehr, um „%9“ zu entfernen.</translation>
    </message>
    <message>
        <source>Look whether its folder is there and belongs to this account.</source>
        <translation>Sehen Sie nach, ob sein Ordner da ist und diesem Konto gehört.</translation>
    </message>
    <message>
        <source>&apos;%9&apos; cannot be the name of a node.</source>
        <translation>„%9“ kann nicht der Name eines Knotens sein.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters, digits, dots, underscores and hyphens.</source>
        <translation>Verwenden Sie 1 bis 64 Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche.</translation>
    </message>
    <message>
        <source>Another process already runs as node &apos;%9&apos; of the record &apos;%8&apos;.</source>
        <translation>Ein anderer Prozess läuft schon als Knoten „%9“ des Bestands „%8“.</translation>
    </message>
    <message>
        <source>Stop that one, or give this one another name with --node.</source>
        <translation>Beenden Sie jenen, oder geben Sie diesem mit --node einen anderen Namen.</translation>
    </message>
    <message>
        <source>The request id &apos;%9&apos; was used already.</source>
        <translation>Die Kennung „%9“ der Anfrage wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Make a new id for each new request.</source>
        <translation>Erzeugen Sie für jede neue Anfrage eine neue Kennung.</translation>
    </message>
    <message>
        <source>A sketch of sessions in the record is damaged: %1</source>
        <translation>Eine Skizze der Sitzungen im Bestand ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The record did not keep a name.</source>
        <translation>Der Bestand hat einen Namen nicht behalten.</translation>
    </message>
    <message>
        <source>These bytes are no sketch: %1.</source>
        <translation>Diese Bytes sind keine Skizze: %1.</translation>
    </message>
    <message>
        <source>The statistics of this interval are damaged; restore them from a backup or go on without.</source>
        <translation>Die Statistik dieses Zeitraums ist beschädigt; stellen Sie sie aus einer Sicherung wieder her, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>an empty sketch has content</source>
        <translation>eine leere Skizze hat Inhalt</translation>
    </message>
    <message>
        <source>the list has a wrong length</source>
        <translation>die Liste hat eine falsche Länge</translation>
    </message>
    <message>
        <source>an entry of the list is out of order or range</source>
        <translation>ein Eintrag der Liste ist außer der Reihe oder außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the registers are not 16,384</source>
        <translation>es sind nicht 16.384 Register</translation>
    </message>
    <message>
        <source>a register is out of range</source>
        <translation>ein Register liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>so few registers are written as a list</source>
        <translation>so wenige Register werden als Liste geschrieben</translation>
    </message>
    <message>
        <source>they are of a kind that this version does not know</source>
        <translation>sie sind von einer Art, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>the tag does not match the content</source>
        <translation>das Tag passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>the initialization vector has the wrong size</source>
        <translation>der Initialisierungsvektor hat die falsche Größe</translation>
    </message>
    <message>
        <source>the tag has the wrong size</source>
        <translation>das Tag hat die falsche Größe</translation>
    </message>
    <message>
        <source>the ciphertext is too large</source>
        <translation>der Geheimtext ist zu groß</translation>
    </message>
    <message>
        <source>a header is not a JSON object</source>
        <translation>ein Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a header member stands in two places</source>
        <translation>ein Mitglied des Kopfs steht an zwei Stellen</translation>
    </message>
    <message>
        <source>compressed content (&quot;zip&quot;) is refused</source>
        <translation>komprimierter Inhalt („zip“) wird abgelehnt</translation>
    </message>
    <message>
        <source>&quot;b64&quot; stands without &quot;crit&quot;</source>
        <translation>„b64“ steht ohne „crit“</translation>
    </message>
    <message>
        <source>it demands extensions (&quot;crit&quot;) that are not understood here</source>
        <translation>es verlangt Erweiterungen („crit“), die hier nicht verstanden werden</translation>
    </message>
    <message>
        <source>&quot;crit&quot; lists &quot;b64&quot;, which is missing or not a boolean</source>
        <translation>„crit“ nennt „b64“, das fehlt oder kein Wahrheitswert ist</translation>
    </message>
    <message>
        <source>&quot;alg&quot;, &quot;enc&quot; or &quot;kid&quot; is not a string</source>
        <translation>„alg“, „enc“ oder „kid“ ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>the header is not canonical base64url</source>
        <translation>der Kopf ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the header is not base64url</source>
        <translation>der Kopf ist kein base64url</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>der Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the header has no &quot;alg&quot;</source>
        <translation>der Kopf hat kein „alg“</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a member name stands twice in the JSON</source>
        <translation>ein Mitgliedsname steht zweimal im JSON</translation>
    </message>
    <message>
        <source>the JSON is larger than allowed</source>
        <translation>das JSON ist größer als erlaubt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>the JSON is not UTF-8</source>
        <translation>das JSON ist kein UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed JSON</source>
        <translation>es ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>the JSON is not an object</source>
        <translation>das JSON ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the JSON object has too many members</source>
        <translation>das JSON-Objekt hat zu viele Mitglieder</translation>
    </message>
    <message>
        <source>a date is not a whole number of seconds</source>
        <translation>ein Datum ist keine ganze Zahl von Sekunden</translation>
    </message>
    <message>
        <source>a date is out of range</source>
        <translation>ein Datum liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a part is not canonical base64url</source>
        <translation>ein Teil ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the content key has the wrong size</source>
        <translation>der Inhaltsschlüssel hat die falsche Größe</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not a key management algorithm that is accepted</source>
        <translation>„alg“ ist kein angenommener Algorithmus zur Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>&quot;enc&quot; is missing or not accepted</source>
        <translation>„enc“ fehlt oder wird nicht angenommen</translation>
    </message>
    <message>
        <source>a compact JWE has five parts</source>
        <translation>ein kompaktes JWE hat fünf Teile</translation>
    </message>
    <message>
        <source>a member of the JSON serialisation is missing or has the wrong type</source>
        <translation>ein Mitglied der JSON-Serialisierung fehlt oder hat den falschen Typ</translation>
    </message>
    <message>
        <source>&quot;aad&quot; is not canonical base64url</source>
        <translation>„aad“ ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>&quot;recipients&quot; is not a list of 1 to 32, or stands beside a flattened one</source>
        <translation>„recipients“ ist keine Liste von 1 bis 32, oder es steht neben einem flachen Empfänger</translation>
    </message>
    <message>
        <source>a recipient has the wrong form</source>
        <translation>ein Empfänger hat die falsche Form</translation>
    </message>
    <message>
        <source>it is not a JSON serialisation</source>
        <translation>es ist keine JSON-Serialisierung</translation>
    </message>
    <message>
        <source>none of the recipients is a known key</source>
        <translation>keiner der Empfänger ist ein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>it is larger than allowed</source>
        <translation>es ist größer als erlaubt</translation>
    </message>
    <message>
        <source>it is a signature algorithm</source>
        <translation>es ist ein Signaturalgorithmus</translation>
    </message>
    <message>
        <source>the algorithm does not fit the type of the key</source>
        <translation>der Algorithmus passt nicht zur Art des Schlüssels</translation>
    </message>
    <message>
        <source>the algorithm does not fit the curve of the key</source>
        <translation>der Algorithmus passt nicht zur Kurve des Schlüssels</translation>
    </message>
    <message>
        <source>the HMAC key is shorter than its hash</source>
        <translation>der HMAC-Schlüssel ist kürzer als sein Hash</translation>
    </message>
    <message>
        <source>the key has the wrong size for the algorithm</source>
        <translation>der Schlüssel hat die falsche Größe für den Algorithmus</translation>
    </message>
    <message>
        <source>the key&apos;s &quot;use&quot; does not allow this</source>
        <translation>„use“ des Schlüssels erlaubt das nicht</translation>
    </message>
    <message>
        <source>the key&apos;s &quot;key_ops&quot; do not allow this</source>
        <translation>„key_ops“ des Schlüssels erlauben das nicht</translation>
    </message>
    <message>
        <source>the key is for another algorithm</source>
        <translation>der Schlüssel ist für einen anderen Algorithmus</translation>
    </message>
    <message>
        <source>the key is for direct encryption only</source>
        <translation>der Schlüssel ist nur für direkte Verschlüsselung</translation>
    </message>
    <message>
        <source>only the public half of the key is here</source>
        <translation>nur die öffentliche Hälfte des Schlüssels ist hier</translation>
    </message>
    <message>
        <source>it does not say which of several keys is meant</source>
        <translation>es sagt nicht, welcher von mehreren Schlüsseln gemeint ist</translation>
    </message>
    <message>
        <source>it names no key, and none of the known ones fits</source>
        <translation>es nennt keinen Schlüssel, und keiner der bekannten passt</translation>
    </message>
    <message>
        <source>none of the known keys has the kid it names</source>
        <translation>keiner der bekannten Schlüssel hat die kid, die es nennt</translation>
    </message>
    <message>
        <source>the payload is not canonical base64url</source>
        <translation>der Inhalt ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the payload is not base64url</source>
        <translation>der Inhalt ist kein base64url</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not a signature algorithm that is accepted</source>
        <translation>„alg“ ist kein angenommener Signaturalgorithmus</translation>
    </message>
    <message>
        <source>the key cannot be used with this algorithm</source>
        <translation>der Schlüssel lässt sich mit diesem Algorithmus nicht verwenden</translation>
    </message>
    <message>
        <source>the signature is not canonical base64url</source>
        <translation>die Signatur ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>a compact JWS has three parts</source>
        <translation>ein kompaktes JWS hat drei Teile</translation>
    </message>
    <message>
        <source>the set mixes secret and public keys; give the one kind that is meant</source>
        <translation>die Menge mischt geheime und öffentliche Schlüssel; geben Sie nur die Art an, die gemeint ist</translation>
    </message>
    <message>
        <source>it carries a payload, though a detached one was given</source>
        <translation>es trägt einen Inhalt, obwohl ein getrennter angegeben wurde</translation>
    </message>
    <message>
        <source>a member of the JSON serialisation has the wrong type</source>
        <translation>ein Mitglied der JSON-Serialisierung hat den falschen Typ</translation>
    </message>
    <message>
        <source>a JSON serialisation without &quot;signature&quot;</source>
        <translation>eine JSON-Serialisierung ohne „signature“</translation>
    </message>
    <message>
        <source>an empty &quot;protected&quot; must be left out</source>
        <translation>ein leeres „protected“ muss weggelassen werden</translation>
    </message>
    <message>
        <source>&quot;signatures&quot; is not a list of 1 to 32, or stands beside a flattened one</source>
        <translation>„signatures“ ist keine Liste von 1 bis 32, oder es steht neben einer flachen Signatur</translation>
    </message>
    <message>
        <source>an entry of &quot;signatures&quot; is not an object</source>
        <translation>ein Eintrag von „signatures“ ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;b64&quot; must be the same in all signatures</source>
        <translation>„b64“ muss in allen Signaturen gleich sein</translation>
    </message>
    <message>
        <source>a JSON serialisation without &quot;payload&quot;</source>
        <translation>eine JSON-Serialisierung ohne „payload“</translation>
    </message>
    <message>
        <source>none of the signatures is by a known key</source>
        <translation>keine der Signaturen ist von einem bekannten Schlüssel</translation>
    </message>
    <message>
        <source>a header member has the wrong type</source>
        <translation>ein Mitglied des Kopfs hat den falschen Typ</translation>
    </message>
    <message>
        <source>a header member is not canonical base64url</source>
        <translation>ein Mitglied des Kopfs ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the header has no ephemeral key (&quot;epk&quot;)</source>
        <translation>der Kopf hat keinen flüchtigen Schlüssel („epk“)</translation>
    </message>
    <message>
        <source>the ephemeral key is not a point on the recipient&apos;s curve</source>
        <translation>der flüchtige Schlüssel ist kein Punkt auf der Kurve des Empfängers</translation>
    </message>
    <message>
        <source>&quot;apu&quot; or &quot;apv&quot; is not canonical base64url</source>
        <translation>„apu“ oder „apv“ ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the ephemeral key yields no shared secret</source>
        <translation>der flüchtige Schlüssel ergibt kein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>the iteration count (&quot;p2c&quot;) is missing or too low</source>
        <translation>die Rundenzahl („p2c“) fehlt oder ist zu klein</translation>
    </message>
    <message>
        <source>the iteration count (&quot;p2c&quot;) is over 1,500,000</source>
        <translation>die Rundenzahl („p2c“) liegt über 1.500.000</translation>
    </message>
    <message>
        <source>the salt (&quot;p2s&quot;) is missing or too short</source>
        <translation>das Salz („p2s“) fehlt oder ist zu kurz</translation>
    </message>
    <message>
        <source>no key could be derived from the password</source>
        <translation>aus dem Passwort ließ sich kein Schlüssel ableiten</translation>
    </message>
    <message>
        <source>the encrypted key is there though it must not be, or missing</source>
        <translation>der verschlüsselte Schlüssel ist da, obwohl er es nicht sein darf, oder er fehlt</translation>
    </message>
    <message>
        <source>the key has the wrong size for &quot;enc&quot;</source>
        <translation>der Schlüssel hat die falsche Größe für „enc“</translation>
    </message>
    <message>
        <source>the key is for another &quot;enc&quot;</source>
        <translation>der Schlüssel ist für ein anderes „enc“</translation>
    </message>
    <message>
        <source>the encrypted key is not canonical base64url</source>
        <translation>der verschlüsselte Schlüssel ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the signature does not match the content</source>
        <translation>die Signatur passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>it is no signature algorithm</source>
        <translation>es ist kein Signaturalgorithmus</translation>
    </message>
    <message>
        <source>the signature has the wrong size</source>
        <translation>die Signatur hat die falsche Größe</translation>
    </message>
    <message>
        <source>a token has three parts if signed and five if sealed</source>
        <translation>ein Token hat signiert drei Teile und versiegelt fünf</translation>
    </message>
    <message>
        <source>its key is marked compromised</source>
        <translation>sein Schlüssel ist als kompromittiert markiert</translation>
    </message>
    <message>
        <source>its key is not in use yet or any more</source>
        <translation>sein Schlüssel ist noch nicht oder nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>it is larger than a token may be</source>
        <translation>es ist größer, als ein Token sein darf</translation>
    </message>
    <message>
        <source>it does not have the five parts of a sealed token</source>
        <translation>es hat nicht die fünf Teile eines versiegelten Tokens</translation>
    </message>
    <message>
        <source>it does not have the three parts of a signed token</source>
        <translation>es hat nicht die drei Teile eines signierten Tokens</translation>
    </message>
    <message>
        <source>&quot;rsq&quot; is missing</source>
        <translation>„rsq“ fehlt</translation>
    </message>
    <message>
        <source>&quot;rsq&quot; is not a sequence</source>
        <translation>„rsq“ ist keine Nummer</translation>
    </message>
    <message>
        <source>&quot;auth_time&quot; is missing</source>
        <translation>„auth_time“ fehlt</translation>
    </message>
    <message>
        <source>the session has reached its absolute lifetime</source>
        <translation>die Sitzung hat ihre Höchstdauer erreicht</translation>
    </message>
    <message>
        <source>&quot;sid&quot; or &quot;csk&quot; is missing or has the wrong size</source>
        <translation>„sid“ oder „csk“ fehlt oder hat die falsche Größe</translation>
    </message>
    <message>
        <source>&quot;name&quot; is not a string</source>
        <translation>„name“ ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>&quot;rid&quot; or &quot;sub&quot; is missing or has the wrong size</source>
        <translation>„rid“ oder „sub“ fehlt oder hat die falsche Größe</translation>
    </message>
    <message>
        <source>&quot;chk&quot; or &quot;csk&quot; is not what it should be</source>
        <translation>„chk“ oder „csk“ ist nicht, was es sein soll</translation>
    </message>
    <message>
        <source>&quot;jti&quot; or &quot;sid&quot; is not a string</source>
        <translation>„jti“ oder „sid“ ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is missing</source>
        <translation>„iss“ fehlt</translation>
    </message>
    <message>
        <source>&quot;iss&quot; is another issuer</source>
        <translation>„iss“ ist ein anderer Aussteller</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is missing</source>
        <translation>„aud“ fehlt</translation>
    </message>
    <message>
        <source>&quot;aud&quot; is another site</source>
        <translation>„aud“ ist eine andere Website</translation>
    </message>
    <message>
        <source>&quot;iat&quot; is missing</source>
        <translation>„iat“ fehlt</translation>
    </message>
    <message>
        <source>&quot;iat&quot; is in the future</source>
        <translation>„iat“ liegt in der Zukunft</translation>
    </message>
    <message>
        <source>&quot;nbf&quot; is in the future</source>
        <translation>„nbf“ liegt in der Zukunft</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is missing</source>
        <translation>„exp“ fehlt</translation>
    </message>
    <message>
        <source>&quot;exp&quot; is in the past</source>
        <translation>„exp“ liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>&quot;sub&quot; is not a string</source>
        <translation>„sub“ ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>the header demands what is not supported (&quot;crit&quot; or &quot;zip&quot;)</source>
        <translation>der Kopf verlangt, was nicht unterstützt wird („crit“ oder „zip“)</translation>
    </message>
    <message>
        <source>it is not sealed with dir and A256GCM</source>
        <translation>es ist nicht mit dir und A256GCM versiegelt</translation>
    </message>
    <message>
        <source>&quot;typ&quot; is not that of the token expected here</source>
        <translation>„typ“ ist nicht das des hier erwarteten Tokens</translation>
    </message>
    <message>
        <source>&quot;alg&quot; is not the algorithm of the key</source>
        <translation>„alg“ ist nicht der Algorithmus des Schlüssels</translation>
    </message>
    <message>
        <source>the header is not the one its key writes</source>
        <translation>der Kopf ist nicht der, den sein Schlüssel schreibt</translation>
    </message>
    <message>
        <source>It is signed with the application&apos;s own secret key, which Signet does not take.</source>
        <translation>Es ist mit dem eigenen geheimen Schlüssel der Anwendung signiert, den Signet nicht annimmt.</translation>
    </message>
    <message>
        <source>What it says is only what somebody wrote.</source>
        <translation>Was es sagt, ist nur, was jemand geschrieben hat.</translation>
    </message>
    <message>
        <source>It is sealed with the application&apos;s own key, which Signet does not take.</source>
        <translation>Es ist mit dem eigenen Schlüssel der Anwendung versiegelt, den Signet nicht annimmt.</translation>
    </message>
    <message>
        <source>A plain cookie, no session</source>
        <translation>Ein schlichter Cookie, keine Sitzung</translation>
    </message>
    <message>
        <source>Nothing in it can be verified.</source>
        <translation>Nichts darin lässt sich prüfen.</translation>
    </message>
    <message>
        <source>Tells who, proves nothing</source>
        <translation>Sagt wer, beweist nichts</translation>
    </message>
    <message>
        <source>MediaWiki believes it only together with a session or a login token.</source>
        <translation>MediaWiki glaubt es nur zusammen mit einer Sitzung oder einem Anmelde-Token.</translation>
    </message>
    <message>
        <source>A credential that cannot be verified here</source>
        <translation>Ein Nachweis, der sich hier nicht prüfen lässt</translation>
    </message>
    <message>
        <source>MediaWiki compares it with what it keeps for the user.</source>
        <translation>MediaWiki vergleicht es mit dem, was es für den Benutzer aufbewahrt.</translation>
    </message>
    <message>
        <source>A session id, nothing to verify</source>
        <translation>Eine Sitzungskennung, nichts zu prüfen</translation>
    </message>
    <message>
        <source>The session itself is on the server; only there it can be looked up.</source>
        <translation>Die Sitzung selbst liegt auf dem Server; nur dort lässt sie sich nachschlagen.</translation>
    </message>
    <message>
        <source>It was signed %1, at %2.</source>
        <translation>Es wurde %1 signiert, um %2.</translation>
    </message>
    <message>
        <source>a part of it is not canonical base64url</source>
        <translation>ein Teil davon ist kein kanonisches base64url</translation>
    </message>
    <message>
        <source>the key %9…</source>
        <translation>dem Schlüssel %9…</translation>
    </message>
    <message>
        <source>The request carries several cookies named %9; which one counts differs between servers, so an attacker&apos;s can shadow the real one.</source>
        <translation>Die Anfrage trägt mehrere Cookies namens %9; welcher zählt, ist von Server zu Server verschieden, sodass der eines Angreifers den echten verdecken kann.</translation>
    </message>
    <message>
        <source>Find out which path or domain sets the other one; a __Host- name cannot be shadowed so.</source>
        <translation>Finden Sie heraus, welcher Pfad oder welche Domain den anderen setzt; ein __Host--Name lässt sich so nicht verdecken.</translation>
    </message>
    <message>
        <source>The %1 Set-Cookie lines of this response have %2 bytes together, over the budget of %3.</source>
        <translation>Die %1 Set-Cookie-Zeilen dieser Antwort haben zusammen %2 Bytes, über dem Budget von %3.</translation>
    </message>
    <message>
        <source>Set fewer or smaller cookies; nginx fails a response whose headers exceed its buffer, 4 KiB by default.</source>
        <translation>Setzen Sie weniger oder kleinere Cookies; nginx scheitert an einer Antwort, deren Header seinen Puffer überschreiten, voreingestellt 4 KiB.</translation>
    </message>
    <message>
        <source>The Cookie line has %1 bytes.</source>
        <translation>Die Cookie-Zeile hat %1 Bytes.</translation>
    </message>
    <message>
        <source>Remove cookies nobody needs: many servers refuse a request whose headers exceed 8 KiB.</source>
        <translation>Entfernen Sie Cookies, die niemand braucht: Viele Server lehnen eine Anfrage ab, deren Header 8 KiB überschreiten.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>query parameter %9</source>
        <translation>Abfrageparameter %9</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>cookie line</source>
        <translation>Cookie-Zeile</translation>
    </message>
    <message>
        <source>Cookie header</source>
        <translation>Cookie-Header</translation>
    </message>
    <message>
        <source>Set-Cookie line</source>
        <translation>Set-Cookie-Zeile</translation>
    </message>
    <message>
        <source>Set-Cookie header</source>
        <translation>Set-Cookie-Header</translation>
    </message>
    <message>
        <source>%9 header</source>
        <translation>%9-Header</translation>
    </message>
    <message>
        <source>token in JSON</source>
        <translation>Token in JSON</translation>
    </message>
    <message>
        <source>cookie jar</source>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <source>curl command, %1</source>
        <translation>curl-Befehl, %1</translation>
    </message>
    <message>
        <source>HAR entry %1, request %2</source>
        <translation>HAR-Eintrag %1, Anfrage: %2</translation>
    </message>
    <message>
        <source>HAR entry %1, response %2</source>
        <translation>HAR-Eintrag %1, Antwort: %2</translation>
    </message>
    <message>
        <source>the key ring</source>
        <translation>dem Schlüsselring</translation>
    </message>
    <message>
        <source>%9, active</source>
        <translation>%9, aktiv</translation>
    </message>
    <message>
        <source>%9, retiring</source>
        <translation>%9, auslaufend</translation>
    </message>
    <message>
        <source>%9, retired</source>
        <translation>%9, ausgelaufen</translation>
    </message>
    <message>
        <source>%9, pending</source>
        <translation>%9, wartend</translation>
    </message>
    <message>
        <source>%9, destroyed</source>
        <translation>%9, vernichtet</translation>
    </message>
    <message>
        <source>%9, compromised</source>
        <translation>%9, kompromittiert</translation>
    </message>
    <message>
        <source>Inspection of %9</source>
        <translation>Prüfung vom %9</translation>
    </message>
    <message>
        <source>No token and no cookie was found.</source>
        <translation>Kein Token und kein Cookie gefunden.</translation>
    </message>
    <message>
        <source>%1 in cookie %9</source>
        <translation>%1 im Cookie %9</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>| name | value | meaning |</source>
        <translation>| Name | Wert | Bedeutung |</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>encrypted key %1</source>
        <translation>verschlüsselter Schlüssel %1</translation>
    </message>
    <message>
        <source>iv %1</source>
        <translation>IV %1</translation>
    </message>
    <message>
        <source>payload %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>signature or tag %1</source>
        <translation>Signatur oder Tag %1</translation>
    </message>
    <message>
        <source>(secret, left out)</source>
        <translation>(geheim, weggelassen)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The id of a revocation is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.</source>
        <translation>Die Kennung eines Widerrufs besteht nicht aus 1 bis 64 Zeichen von A-Z, a-z, 0-9, - und _.</translation>
    </message>
    <message>
        <source>Make one at random, such as 22 base64url characters, and keep it for a repetition.</source>
        <translation>Erzeugen Sie eine zufällige, etwa 22 base64url-Zeichen, und behalten Sie sie für eine Wiederholung.</translation>
    </message>
    <message>
        <source>The authority cannot be reached.</source>
        <translation>Die Autorität ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The console tries again by itself.</source>
        <translation>Die Konsole versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Put back a backup whose revocation log ends at entry %1.</source>
        <translation>Eine Sicherung wurde eingespielt, deren Widerrufsprotokoll mit Eintrag %1 endet.</translation>
    </message>
    <message>
        <source>Remember tokens sealed with it are ended too.</source>
        <translation>Auch damit versiegelte Merk-Token werden beendet.</translation>
    </message>
    <message>
        <source>Name another backup. The record was left as it was.</source>
        <translation>Nennen Sie eine andere Sicherung. Der Bestand blieb, wie er war.</translation>
    </message>
    <message>
        <source>Run &apos;signetd restore&apos; with the same backup again. A new record would have new keys, and log everybody out; for that, move what lies there away.</source>
        <translation>Führen Sie „signetd restore“ mit derselben Sicherung noch einmal aus. Ein neuer Bestand hätte neue Schlüssel und würde alle abmelden; räumen Sie dafür weg, was dort liegt.</translation>
    </message>
    <message>
        <source>Check its folder, and that this account may write there.</source>
        <translation>Prüfen Sie ihren Ordner und ob dieses Konto dort schreiben darf.</translation>
    </message>
    <message>
        <source>The backup &apos;%9&apos; cannot be restored: %1</source>
        <translation>Die Sicherung „%9“ kann nicht eingespielt werden: %1</translation>
    </message>
    <message>
        <source>There is no record &apos;%9&apos;, but &apos;%8&apos; lies beside it: a restoration was cut short.</source>
        <translation>Es gibt keinen Bestand „%9“, aber daneben liegt „%8“: Eine Wiederherstellung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file &apos;%9&apos; cannot be made: %8.</source>
        <translation>Die Datei „%9“ kann nicht angelegt werden: %8.</translation>
    </message>
    <message>
        <source>The JSON has the &quot;kty&quot; of a key and the &quot;keys&quot; of a set; it can&apos;t be both.</source>
        <translation>Das JSON hat sowohl „kty“ eines Schlüssels als auch „keys“ eines Schlüsselsatzes; beides zugleich kann es nicht sein.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>has an origin that is not http:// or https:// and a host, without a path or final /</source>
        <translation>hat einen Ursprung, der nicht aus http:// oder https:// und einem Host besteht, ohne Pfad und ohne / am Ende</translation>
    </message>
    <message>
        <source>has a cookie domain that its origin is not in, so browsers refuse its cookies</source>
        <translation>hat eine Cookie-Domain, in der ihr Ursprung nicht liegt, sodass Browser ihre Cookies ablehnen</translation>
    </message>
    <message>
        <source>Leave it empty, or name the origin&apos;s host or a domain that this is in.</source>
        <translation>Lassen Sie sie leer, oder nennen Sie den Host des Ursprungs oder eine Domain, in der er liegt.</translation>
    </message>
    <message>
        <source>The request id (idempotency key) was used for another request.</source>
        <translation>Die Kennung der Anfrage (der Idempotenzschlüssel) wurde für eine andere Anfrage benutzt.</translation>
    </message>
    <message>
        <source>has a malformed code</source>
        <translation>hat einen fehlerhaften Code</translation>
    </message>
    <message>
        <source>has a malformed pin of the authority&apos;s certificate</source>
        <translation>hat einen fehlerhaften Fingerabdruck des Zertifikats der Autorität</translation>
    </message>
    <message>
        <source>its content does not fit together (SQLite: %9)</source>
        <translation>sein Inhalt passt nicht zusammen (SQLite: %9)</translation>
    </message>
    <message>
        <source>The backup &apos;%9&apos; is a record that another process has open.</source>
        <translation>Die Sicherung „%9“ ist ein Bestand, den ein anderer Prozess geöffnet hat.</translation>
    </message>
    <message>
        <source>Copy it with &apos;signetd backup&apos;, and restore that copy.</source>
        <translation>Kopieren Sie ihn mit „signetd backup“, und spielen Sie diese Kopie ein.</translation>
    </message>
    <message>
        <source>It was tried %1 times in %2.</source>
        <translation>Es wurde %1 Mal innerhalb von %2 versucht.</translation>
    </message>
</context>
<context>
    <name>signet::ui</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, 24 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 local · %3 UTC</source>
        <translation>%1, %2 Ortszeit · %3 UTC</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityDetail</name>
    <message>
        <source>Go to Keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
    <message>
        <source>Go to Revocations</source>
        <translation>Zu den Widerrufen</translation>
    </message>
    <message>
        <source>Go to the site</source>
        <translation>Zur Website</translation>
    </message>
    <message>
        <source>Go to Operators</source>
        <translation>Zu den Operatoren</translation>
    </message>
    <message>
        <source>Only this operator</source>
        <translation>Nur dieser Operator</translation>
    </message>
    <message>
        <source>Choose an act to see it in full.</source>
        <translation>Wählen Sie eine Handlung, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to what</source>
        <translation>woran</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>operator key</source>
        <translation>Operatorschlüssel</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Over this entry and the hash of the one before it</source>
        <translation>Über diesen Eintrag und den Hash des vorigen</translation>
    </message>
    <message>
        <source>Show only what this operator did</source>
        <translation>Nur zeigen, was dieser Operator getan hat</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One act</source>
        <translation>Eine Handlung</translation>
    </message>
    <message>
        <source>The act in full</source>
        <translation>Die Handlung im Ganzen</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search the activity log</source>
        <translation>Aktivitätsprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>Put the keyboard into the search</source>
        <translation>Die Tastatur in die Suche setzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Jeden Filter wegnehmen</translation>
    </message>
    <message>
        <source>Signed checkpoint…</source>
        <translation>Signierter Prüfpunkt…</translation>
    </message>
    <message>
        <source>How far the log goes, signed, to be kept elsewhere</source>
        <translation>Wie weit das Protokoll reicht, signiert, zum Aufbewahren an anderer Stelle</translation>
    </message>
    <message>
        <source>Entries as CSV…</source>
        <translation>Einträge als CSV…</translation>
    </message>
    <message>
        <source>Write the entries that match to a file</source>
        <translation>Die passenden Einträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>Einträge speichern</translation>
    </message>
    <message>
        <source>Compare with a checkpoint…</source>
        <translation>Mit einem Prüfpunkt vergleichen…</translation>
    </message>
    <message>
        <source>Whether the log still holds what a saved checkpoint saw</source>
        <translation>Ob das Protokoll noch enthält, was ein gespeicherter Prüfpunkt gesehen hat</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, ob Sie dort schreiben dürfen und ob er Platz hat.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>The export has not been written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln entry(ies) to %1</source>
        <translation>
            <numerusform>%Ln Eintrag nach %1 geschrieben</numerusform>
            <numerusform>%Ln Einträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Prüfpunkt öffnen</translation>
    </message>
    <message>
        <source>Checkpoint (*.jws)</source>
        <translation>Prüfpunkt (*.jws)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log still holds what the checkpoint saw</source>
        <translation>Das Protokoll enthält noch, was der Prüfpunkt gesehen hat</translation>
    </message>
    <message>
        <source>Up to entry %1, as it was on %2.</source>
        <translation>Bis Eintrag %1, Stand %2.</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>%1 passt nicht</translation>
    </message>
    <message>
        <source>The activity log could not be read</source>
        <translation>Das Aktivitätsprotokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A signed checkpoint, or the entries as CSV</source>
        <translation>Ein signierter Prüfpunkt oder die Einträge als CSV</translation>
    </message>
    <message>
        <source>Search names, targets and words</source>
        <translation>Namen, Ziele und Wörter suchen</translation>
    </message>
    <message>
        <source>Entries with these words in who, to what or in words (Ctrl+F)</source>
        <translation>Einträge mit diesen Wörtern in wer, woran oder in Worten (Strg+F)</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Art der Handlung</translation>
    </message>
    <message>
        <source>Show only acts of one kind</source>
        <translation>Nur Handlungen einer Art zeigen</translation>
    </message>
    <message>
        <source>every act</source>
        <translation>jede Handlung</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>revocations</source>
        <translation>Widerrufe</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Show only what ended so</source>
        <translation>Nur zeigen, was so ausging</translation>
    </message>
    <message>
        <source>every outcome</source>
        <translation>jeder Ausgang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Show only what one operator did</source>
        <translation>Nur zeigen, was ein Operator getan hat</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Nichts ist gefiltert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) match</source>
        <translation>
            <numerusform>%Ln Eintrag passt</numerusform>
            <numerusform>%Ln Einträge passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies), the newest first</source>
        <translation>
            <numerusform>%Ln Eintrag, der neueste zuerst</numerusform>
            <numerusform>%Ln Einträge, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Take a word or a filter away.</source>
        <translation>Nehmen Sie ein Wort oder einen Filter weg.</translation>
    </message>
    <message>
        <source>What operators do is written here, whether it was allowed or not.</source>
        <translation>Was Operatoren tun, steht hier, ob es erlaubt war oder nicht.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ActivityWords</name>
    <message>
        <source>authority set up</source>
        <translation>Autorität eingerichtet</translation>
    </message>
    <message>
        <source>key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>key staged</source>
        <translation>Schlüssel bereitgestellt</translation>
    </message>
    <message>
        <source>key activated</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>key marked compromised</source>
        <translation>Schlüssel als kompromittiert markiert</translation>
    </message>
    <message>
        <source>key retired</source>
        <translation>Schlüssel läuft aus</translation>
    </message>
    <message>
        <source>destruction planned</source>
        <translation>Vernichtung geplant</translation>
    </message>
    <message>
        <source>destruction cancelled</source>
        <translation>Vernichtung abgesagt</translation>
    </message>
    <message>
        <source>key moved on by itself</source>
        <translation>Schlüssel von selbst weitergerückt</translation>
    </message>
    <message>
        <source>keys exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>keys imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>revocations pushed</source>
        <translation>Widerrufe abgesendet</translation>
    </message>
    <message>
        <source>site saved</source>
        <translation>Website gespeichert</translation>
    </message>
    <message>
        <source>site removed</source>
        <translation>Website entfernt</translation>
    </message>
    <message>
        <source>site secret renewed</source>
        <translation>Website-Geheimnis erneuert</translation>
    </message>
    <message>
        <source>settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>operator invited</source>
        <translation>Operator eingeladen</translation>
    </message>
    <message>
        <source>operator paired</source>
        <translation>Operator gekoppelt</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>operator removed</source>
        <translation>Operator entfernt</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>to what</source>
        <translation>woran</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>the authority itself</source>
        <translation>die Autorität selbst</translation>
    </message>
    <message>
        <source>seal key</source>
        <translation>Siegelschlüssel</translation>
    </message>
    <message>
        <source>sign key</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>Sicherung eingespielt</translation>
    </message>
</context>
<context>
    <name>signet::ui::AppearanceView</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light or dark, whichever the desktop prefers, also when it changes.</source>
        <translation>Hell oder dunkel, was der Desktop bevorzugt, auch wenn er wechselt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>State is always a word and a shape too, and the lines of charts have dashes and marks, so that no colour needs to be told from another.</source>
        <translation>Ein Zustand ist immer auch ein Wort und eine Form, und die Linien der Diagramme haben Striche und Marken, damit man keine Farben unterscheiden muss.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, figures and dates</source>
        <translation>Worte, Zahlen und Daten</translation>
    </message>
    <message>
        <source>A choice is in force when the console is started next.</source>
        <translation>Eine andere Wahl gilt ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>After so long without a key or the pointer. Ctrl+L locks at once; it locks with the desktop&apos;s screen as well.</source>
        <translation>Nach so langer Zeit ohne Taste oder Zeiger. Strg+L sperrt sofort; mit dem Bildschirm des Desktops sperrt sie sich ebenfalls.</translation>
    </message>
</context>
<context>
    <name>signet::ui::AuthorityCard</name>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Not asked: the authority cannot be reached</source>
        <translation>Nicht gefragt: Die Autorität ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The verdict above rests on the keys at hand. It is asked as soon as it answers again.</source>
        <translation>Das Urteil oben beruht auf den vorhandenen Schlüsseln. Sie wird gefragt, sobald sie wieder antwortet.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Somebody not logged in, at %1.</source>
        <translation>Jemand, der nicht angemeldet ist, bei %1.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>In force: no revocation reaches it</source>
        <translation>In Kraft: Kein Widerruf erreicht es</translation>
    </message>
    <message>
        <source>Not made here, or not any more readable here</source>
        <translation>Nicht hier ausgestellt, oder hier nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Ended: a revocation reaches it</source>
        <translation>Beendet: Ein Widerruf erreicht es</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChainBanner</name>
    <message>
        <source>Verifying the chain</source>
        <translation>Die Kette wird nachgerechnet</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht nachgerechnet</translation>
    </message>
    <message>
        <source>Each entry carries a hash over itself and the one before it, so that nothing can be taken out unnoticed.</source>
        <translation>Jeder Eintrag trägt einen Hash über sich und den vorigen, damit keiner unbemerkt herausgenommen werden kann.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachrechnen</translation>
    </message>
    <message>
        <source>%1 of %2 entries so far. Everything else goes on meanwhile.</source>
        <translation>Bisher %1 von %2 Einträgen. Alles andere geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %Ln entry(ies), each fits the one before it</source>
        <translation>
            <numerusform>Die Kette ist unversehrt: %Ln Eintrag</numerusform>
            <numerusform>Die Kette ist unversehrt: %Ln Einträge, jeder passt zum vorigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed here, not taken from the authority. It still holds what this console saw earlier, up to no. %1.</source>
        <translation>Hier berechnet, nicht der Autorität geglaubt. Sie enthält noch, was diese Konsole früher gesehen hat, bis Nr. %1.</translation>
    </message>
    <message>
        <source>Computed here, not taken from the authority. The last one is of %1.</source>
        <translation>Hier berechnet, nicht der Autorität geglaubt. Der letzte ist vom %1.</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>Die Kette ist gebrochen</translation>
    </message>
    <message>
        <source>Verified up to no. %1 only</source>
        <translation>Nur bis Nr. %1 nachgerechnet</translation>
    </message>
    <message>
        <source>It was stopped; the rest has not been looked at.</source>
        <translation>Es wurde angehalten; der Rest wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartCanvas</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1. The table has every value.</source>
        <translation>%1. Die Tabelle enthält jeden Wert.</translation>
    </message>
    <message>
        <source>Nothing was counted in this time</source>
        <translation>In dieser Zeit wurde nichts gezählt</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, davor %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartCard</name>
    <message>
        <source>Line: %1</source>
        <translation>Linie: %1</translation>
    </message>
    <message>
        <source>Show or leave out %1</source>
        <translation>%1 zeigen oder weglassen</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Show the same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as CSV</source>
        <translation>Dieses Diagramm als Bild oder als CSV speichern</translation>
    </message>
    <message>
        <source>Show the chart again</source>
        <translation>Wieder das Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartExport</name>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it and that it has room.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, ob Sie dort schreiben dürfen und ob er Platz hat.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ChartFigures</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>nichts gezählt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>%1, standard error</source>
        <translation>%1, Standardfehler</translation>
    </message>
    <message>
        <source>%1, the period before</source>
        <translation>%1, der Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>signet::ui::CheckpointSheet</name>
    <message>
        <source>Signed checkpoint</source>
        <translation>Signierter Prüfpunkt</translation>
    </message>
    <message>
        <source>Asking the authority to sign…</source>
        <translation>Die Autorität wird um ihre Signatur gebeten…</translation>
    </message>
    <message>
        <source>It says how far the log went and with which hash, signed with the authority&apos;s checkpoint key. Keep it where the authority cannot reach it: then not even who owns the record can rewrite what is before it without being noticed.</source>
        <translation>Er sagt, wie weit das Protokoll reichte und mit welchem Hash, signiert mit dem Prüfpunktschlüssel der Autorität. Bewahren Sie ihn auf, wo die Autorität nicht hinkommt: Dann kann auch niemand, dem der Bestand gehört, das Frühere unbemerkt neu schreiben.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Prüfpunkt speichern</translation>
    </message>
    <message>
        <source>Checkpoint (*.jws)</source>
        <translation>Prüfpunkt (*.jws)</translation>
    </message>
    <message>
        <source>Up to entry %1, %2</source>
        <translation>Bis Eintrag %1, %2</translation>
    </message>
    <message>
        <source>The signature is verified, and the hash is the one that was computed here.</source>
        <translation>Die Signatur stimmt, und der Hash ist der hier berechnete.</translation>
    </message>
    <message>
        <source>The signature is verified. The chain has not been verified up to this entry yet.</source>
        <translation>Die Signatur stimmt. Bis zu diesem Eintrag ist die Kette noch nicht nachgerechnet.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ClaimsModel</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>signet::ui::ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected cell</source>
        <translation>Strg+C kopiert die gewählte Zelle</translation>
    </message>
</context>
<context>
    <name>signet::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>No command has these letters. Try fewer.</source>
        <translation>Kein Befehl hat diese Buchstaben. Versuchen Sie es mit weniger.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>signet::ui::ComposeSheet</name>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
    <message>
        <source>What to end</source>
        <translation>Was beendet wird</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>One session, by its id</source>
        <translation>Eine Sitzung, nach ihrer Kennung</translation>
    </message>
    <message>
        <source>Remember token</source>
        <translation>Merk-Token</translation>
    </message>
    <message>
        <source>“Keep me logged in” on one device, by its id</source>
        <translation>„Angemeldet bleiben“ auf einem Gerät, nach seiner Kennung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Every session of one person at one site</source>
        <translation>Jede Sitzung einer Person auf einer Website</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Every session sealed with one key</source>
        <translation>Jede Sitzung, die mit einem Schlüssel versiegelt ist</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Every session of one site</source>
        <translation>Jede Sitzung einer Website</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every session of every site</source>
        <translation>Jede Sitzung jeder Website</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Put it on the list; nothing happens until the list is pushed (Enter)</source>
        <translation>Auf die Liste setzen; nichts geschieht, bis die Liste abgesendet wird (Enter)</translation>
    </message>
    <message>
        <source>Where the person is logged in</source>
        <translation>Wo die Person angemeldet ist</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>22 characters, as “sid” or “rid” in the token</source>
        <translation>22 Zeichen, als „sid“ oder „rid“ im Token</translation>
    </message>
    <message>
        <source>The sid of a session token, or the rid of a remember token</source>
        <translation>Die sid eines Sitzungs-Tokens oder die rid eines Merk-Tokens</translation>
    </message>
    <message>
        <source>As the site calls them in “sub”</source>
        <translation>Wie die Website sie in „sub“ nennt</translation>
    </message>
    <message>
        <source>The subject as the site&apos;s tokens have it, such as a user&apos;s number</source>
        <translation>Das Subject, wie es in den Token der Website steht, etwa die Nummer eines Benutzers</translation>
    </message>
    <message>
        <source>The key whose sessions end</source>
        <translation>Der Schlüssel, dessen Sitzungen enden</translation>
    </message>
    <message>
        <source>Logged in before</source>
        <translation>Angemeldet vor</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>End only what was logged in before this time: 2026-11-24T14:02:02Z. Left empty, everything begun up to now ends</source>
        <translation>Nur beenden, was vor dieser Zeit angemeldet wurde: 2026-11-24T14:02:02Z. Bleibt es leer, endet alles, was bis jetzt begonnen hat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>Für das Protokoll und wer es später liest</translation>
    </message>
    <message>
        <source>Up to 500 bytes; it is kept with the entry</source>
        <translation>Bis zu 500 Bytes; wird beim Eintrag aufbewahrt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970.</source>
        <translation>Schreiben Sie 2026-11-24T14:02:02Z, 2026-11-24 oder Sekunden seit 1970.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ConcernView</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Beachtung</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>signet::ui::DemoStory</name>
    <message>
        <source>password in a leak</source>
        <translation>Passwort in einem Leck</translation>
    </message>
    <message>
        <source>lost laptop</source>
        <translation>Laptop verloren</translation>
    </message>
    <message>
        <source>account taken over, now back with its owner</source>
        <translation>Konto war übernommen, jetzt zurück beim Besitzer</translation>
    </message>
    <message>
        <source>signed in on a library computer</source>
        <translation>an einem Bibliotheksrechner angemeldet</translation>
    </message>
    <message>
        <source>left the organisation</source>
        <translation>hat die Organisation verlassen</translation>
    </message>
    <message>
        <source>sold their phone</source>
        <translation>Telefon verkauft</translation>
    </message>
    <message>
        <source>asked to be logged out everywhere</source>
        <translation>wollte überall abgemeldet werden</translation>
    </message>
    <message>
        <source>cookie pasted into a public bug report</source>
        <translation>Cookie in einem öffentlichen Fehlerbericht</translation>
    </message>
    <message>
        <source>new e-mail address after a phishing attempt</source>
        <translation>neue E-Mail-Adresse nach einem Phishing-Versuch</translation>
    </message>
    <message>
        <source>shared tablet returned</source>
        <translation>gemeinsames Tablet zurückgegeben</translation>
    </message>
    <message>
        <source>bot ran amok</source>
        <translation>Bot lief Amok</translation>
    </message>
    <message>
        <source>second factor replaced</source>
        <translation>zweiter Faktor ersetzt</translation>
    </message>
    <message>
        <source>found in a backup that left the building</source>
        <translation>in einer Sicherung gefunden, die das Haus verlassen hat</translation>
    </message>
    <message>
        <source>cookies had been set for all subdomains</source>
        <translation>Cookies waren für alle Subdomains gesetzt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>signet::ui::DemoWorkspace</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>signet::ui::DesktopNotifier</name>
    <message>
        <source>The connection to %1 is lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Refusals are rising: %n in a quarter of an hour.</source>
        <translation>
            <numerusform>Die Ablehnungen nehmen zu: %n in einer Viertelstunde.</numerusform>
            <numerusform>Die Ablehnungen nehmen zu: %n in einer Viertelstunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Something needs attention. Unlock the console to see what.</source>
        <translation>Etwas braucht Beachtung. Entsperren Sie die Konsole, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>signet::ui::DetailsView</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Einzelheiten des Tokens</translation>
    </message>
    <message>
        <source>Sealed: the claims can be read only with its key.</source>
        <translation>Versiegelt: Die Claims lassen sich nur mit seinem Schlüssel lesen.</translation>
    </message>
    <message>
        <source>It carries no claims.</source>
        <translation>Es trägt keine Claims.</translation>
    </message>
    <message>
        <source>Not verified: none of the keys at hand is the one it names. Anybody could have written this content.</source>
        <translation>Nicht bestätigt: Keiner der vorhandenen Schlüssel ist der, den es nennt. Diesen Inhalt kann jeder geschrieben haben.</translation>
    </message>
    <message>
        <source>No key at hand vouches for it.</source>
        <translation>Kein vorhandener Schlüssel bürgt dafür.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more claim(s) stand in the content below.</source>
        <translation>
            <numerusform>%Ln weiterer Claim steht unten im Inhalt.</numerusform>
            <numerusform>%Ln weitere Claims stehen unten im Inhalt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::DryRunView</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>Die Autorität wird gefragt…</translation>
    </message>
    <message>
        <source>Sessions that end</source>
        <translation>Sitzungen, die enden</translation>
    </message>
    <message>
        <source>Different sessions seen within a session&apos;s lifetime, with the estimate&apos;s error</source>
        <translation>Verschiedene Sitzungen, die innerhalb einer Sitzungsdauer gesehen wurden, mit dem Fehler der Schätzung</translation>
    </message>
    <message>
        <source>Sessions that go on</source>
        <translation>Sitzungen, die weitergehen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>%1 sessions, %2 tokens</source>
        <translation>%1 Sitzungen, %2 Token</translation>
    </message>
    <message>
        <source>Sessions that end, and tokens not yet expired that would be refused</source>
        <translation>Sitzungen, die enden, und noch nicht abgelaufene Token, die abgelehnt würden</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What would happen is not known</source>
        <translation>Was geschehen würde, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>signet::ui::DurationField</name>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>signet::ui::Effect</name>
    <message numerus="yes">
        <source>Ends %Ln session(s), those that are still going.</source>
        <translation>
            <numerusform>Beendet %Ln Sitzung, sofern sie noch läuft.</numerusform>
            <numerusform>Beendet %Ln Sitzungen, soweit sie noch laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %Ln remember token(s).</source>
        <translation>
            <numerusform>Beendet %Ln Merk-Token.</numerusform>
            <numerusform>Beendet %Ln Merk-Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends every session of %Ln people.</source>
        <translation>
            <numerusform>Beendet jede Sitzung von %Ln Person.</numerusform>
            <numerusform>Beendet jede Sitzung von %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed in batches of 10,000, each whole or not at all.</source>
        <translation>Wird in Stapeln zu 10.000 abgesendet, jeder ganz oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>signet::ui::EffectCard</name>
    <message>
        <source>What the push will do</source>
        <translation>Was das Absenden bewirkt</translation>
    </message>
    <message>
        <source>It cannot be taken back; people simply log in again.</source>
        <translation>Es lässt sich nicht zurücknehmen; die Personen melden sich einfach neu an.</translation>
    </message>
    <message>
        <source>What it would do is not known.</source>
        <translation>Was es bewirken würde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not connected. What is staged stays staged.</source>
        <translation>Nicht verbunden. Vorgemerktes bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Asking the authority…</source>
        <translation>Die Autorität wird gefragt…</translation>
    </message>
    <message>
        <source>It cannot be pushed as it stands.</source>
        <translation>So lässt es sich nicht absenden.</translation>
    </message>
</context>
<context>
    <name>signet::ui::EmptyState</name>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Paste anything with a session in it</source>
        <translation>Fügen Sie etwas ein, in dem eine Sitzung steckt</translation>
    </message>
    <message>
        <source>Every token and cookie in it is found, decoded, verified with the keys you open, and explained.</source>
        <translation>Jedes Token und jeder Cookie darin wird gefunden, lesbar gemacht, mit den Schlüsseln geprüft, die Sie öffnen, und erklärt.</translation>
    </message>
    <message>
        <source>A token: a signed or sealed JWT, compact or JSON</source>
        <translation>Ein Token: JWT, signiert oder versiegelt</translation>
    </message>
    <message>
        <source>A Cookie or Set-Cookie line, an Authorization header</source>
        <translation>Eine Cookie- oder Authorization-Zeile</translation>
    </message>
    <message>
        <source>A whole request or response, or a curl command</source>
        <translation>Eine Anfrage, Antwort oder curl-Zeile</translation>
    </message>
    <message>
        <source>A HAR file, a cookie jar, an access log of any size</source>
        <translation>HAR-Datei, Cookie-Jar oder Zugriffslog</translation>
    </message>
    <message>
        <source>It stays on this computer, and in memory: nothing is sent, no address in a token is followed, nothing is written to disk.</source>
        <translation>Alles bleibt auf diesem Rechner und im Arbeitsspeicher: Nichts wird gesendet, keiner Adresse in einem Token wird gefolgt, nichts wird auf die Festplatte geschrieben.</translation>
    </message>
</context>
<context>
    <name>signet::ui::EndSheet</name>
    <message>
        <source>Asking what this would do…</source>
        <translation>Es wird gefragt, was dies bewirken würde…</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>Für das Protokoll und wer es später liest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
</context>
<context>
    <name>signet::ui::EntryParser</name>
    <message>
        <source>“%1” is no kind; the kinds are session, remember, user, key, site and everything.</source>
        <translation>„%1“ ist keine Art; die Arten sind session, remember, user, key, site und everything.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 2026-11-24T14:02:02Z.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 2026-11-24T14:02:02Z.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ExportSheet</name>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Public, JWKS</source>
        <translation>Öffentlich, JWKS</translation>
    </message>
    <message>
        <source>Public keys as a JSON Web Key Set</source>
        <translation>Öffentliche Schlüssel als JSON Web Key Set</translation>
    </message>
    <message>
        <source>Public, PEM</source>
        <translation>Öffentlich, PEM</translation>
    </message>
    <message>
        <source>Public keys as PEM blocks</source>
        <translation>Öffentliche Schlüssel als PEM-Blöcke</translation>
    </message>
    <message>
        <source>Complete, passphrase</source>
        <translation>Vollständig, Passphrase</translation>
    </message>
    <message>
        <source>Every key with its secret, under a passphrase</source>
        <translation>Jeder Schlüssel mit seinem Geheimnis, unter einer Passphrase</translation>
    </message>
    <message>
        <source>Complete, recipient</source>
        <translation>Vollständig, Empfänger</translation>
    </message>
    <message>
        <source>Every key with its secret, for one recipient&apos;s public key</source>
        <translation>Jeder Schlüssel mit seinem Geheimnis, für den öffentlichen Schlüssel eines Empfängers</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the public keys</source>
        <translation>Die öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 12 characters; several random words are good</source>
        <translation>Mindestens 12 Zeichen; mehrere zufällige Wörter sind gut</translation>
    </message>
    <message>
        <source>Whoever imports the bundle has to type it</source>
        <translation>Wer das Paket importiert, muss sie eingeben</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>So that a slip does not lock the bundle</source>
        <translation>Damit ein Vertippen das Paket nicht verschließt</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Eine erzeugen</translation>
    </message>
    <message>
        <source>A random passphrase, shown and copied; the clipboard is cleared after 30 seconds</source>
        <translation>Eine zufällige Passphrase, gezeigt und kopiert; die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Paste the recipient&apos;s public key: a JWK or PEM, RSA, EC or X25519</source>
        <translation>Den öffentlichen Schlüssel des Empfängers einfügen: JWK oder PEM, RSA, EC oder X25519</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens. It holds the sign keys that are active, retiring or pending, and no secret.</source>
        <translation>Für alle, die Identitäts-Token prüfen. Enthält die Signierschlüssel, die aktiv, auslaufend oder wartend sind, und kein Geheimnis.</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens with tools that want PEM. It holds no secret.</source>
        <translation>Für alle, die Identitäts-Token mit Werkzeugen prüfen, die PEM wollen. Enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>To move the ring to another authority, or to keep it in a safe. It holds every secret, encrypted; the file is readable only by you.</source>
        <translation>Um den Ring zu einer anderen Autorität zu bringen oder im Tresor aufzubewahren. Enthält jedes Geheimnis, verschlüsselt; nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>To hand the ring to another authority without a shared passphrase: only the owner of the private key can open it.</source>
        <translation>Um den Ring ohne gemeinsame Passphrase einer anderen Autorität zu geben: Nur wer den privaten Schlüssel hat, kann ihn öffnen.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>It has to be one public key: RSA, EC or X25519.</source>
        <translation>Es muss ein öffentlicher Schlüssel sein: RSA, EC oder X25519.</translation>
    </message>
    <message>
        <source>thumbprint %1
Compare it with what the recipient says.</source>
        <translation>Daumenabdruck %1
Vergleichen Sie ihn mit dem, was der Empfänger sagt.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>JSON Web Key Set (*.jwks)</source>
        <translation>JSON Web Key Set (*.jwks)</translation>
    </message>
    <message>
        <source>PEM (*.pem)</source>
        <translation>PEM (*.pem)</translation>
    </message>
    <message>
        <source>Key bundle (*.bundle)</source>
        <translation>Schlüsselpaket (*.bundle)</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you</source>
        <translation>%1 geschrieben, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>The key&apos;s thumbprint appears here, to be compared.</source>
        <translation>Hier erscheint der Daumenabdruck des Schlüssels, zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>signet::ui::FigureCard</name>
    <message>
        <source>%1: go to %2</source>
        <translation>%1: zu %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>%1 dangerous</source>
        <translation>%1 gefährlich</translation>
    </message>
    <message>
        <source>%1 to mend</source>
        <translation>%1 zu beheben</translation>
    </message>
    <message>
        <source>%1 to know</source>
        <translation>%1 gut zu wissen</translation>
    </message>
</context>
<context>
    <name>signet::ui::FoundCard</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter what was found</source>
        <translation>Gefundenes filtern</translation>
    </message>
    <message>
        <source>Show only rows with these words (Ctrl+F)</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by verdict</source>
        <translation>Nach Urteil filtern</translation>
    </message>
    <message>
        <source>Show only rows of one verdict</source>
        <translation>Nur Zeilen mit einem Urteil zeigen</translation>
    </message>
    <message>
        <source>every verdict</source>
        <translation>jedes Urteil</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
</context>
<context>
    <name>signet::ui::FoundModel</name>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>signet::ui::HelpBrowser</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page of the help shown before (Alt+Left)</source>
        <translation>Die zuvor gezeigte Seite der Hilfe (Alt+Links)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Find words on this page, then on the others (Enter)</source>
        <translation>Wörter auf dieser Seite finden, dann auf den anderen (Enter)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Hilfe schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>signet::ui::ImportSheet</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than a key bundle can be.</source>
        <translation>%1 ist größer, als ein Schlüsselpaket sein kann.</translation>
    </message>
    <message>
        <source>%1 is no key bundle.</source>
        <translation>%1 ist kein Schlüsselpaket.</translation>
    </message>
    <message>
        <source>A bundle is made by Export, or by “signet keys export”; it is one line that begins with eyJ.</source>
        <translation>Ein Paket entsteht durch Exportieren oder mit „signet keys export“; es ist eine Zeile, die mit eyJ beginnt.</translation>
    </message>
    <message>
        <source>Import a key bundle</source>
        <translation>Schlüsselpaket importieren</translation>
    </message>
    <message>
        <source>Keys of the bundle</source>
        <translation>Schlüssel des Pakets</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>A bundle made by Export</source>
        <translation>Ein Paket, das mit Exportieren entstanden ist</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one the bundle was made under</source>
        <translation>Die, unter der das Paket entstanden ist</translation>
    </message>
    <message>
        <source>Used once to open the bundle, then erased</source>
        <translation>Wird einmal benutzt, um das Paket zu öffnen, und dann gelöscht</translation>
    </message>
    <message>
        <source>Choose the private key…</source>
        <translation>Privaten Schlüssel wählen…</translation>
    </message>
    <message>
        <source>The recipient&apos;s private key, as JWK or PEM; it is not kept</source>
        <translation>Der private Schlüssel des Empfängers, als JWK oder PEM; er wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>state there</source>
        <translation>Zustand dort</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A bundle holds keys of another authority, or a copy of these. What is in it is shown before anything is taken over, and importing it again does nothing.</source>
        <translation>Ein Paket enthält Schlüssel einer anderen Autorität oder eine Kopie der hiesigen. Sein Inhalt wird gezeigt, bevor etwas übernommen wird, und es noch einmal zu importieren bewirkt nichts.</translation>
    </message>
    <message>
        <source>%1 was made for a recipient: its private key opens it.</source>
        <translation>%1 ist für einen Empfänger gemacht: Dessen privater Schlüssel öffnet es.</translation>
    </message>
    <message>
        <source>%1 is encrypted under a passphrase.</source>
        <translation>%1 ist unter einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Open a key bundle</source>
        <translation>Schlüsselpaket öffnen</translation>
    </message>
    <message>
        <source>Key bundles (*.bundle)</source>
        <translation>Schlüsselpakete (*.bundle)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the private key</source>
        <translation>Den privaten Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Keys (*.jwk *.json *.pem *.key *.der)</source>
        <translation>Schlüssel (*.jwk *.json *.pem *.key *.der)</translation>
    </message>
    <message>
        <source>The file does not hold exactly one key.</source>
        <translation>Die Datei enthält nicht genau einen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the file with the recipient&apos;s private key.</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It could not be compared with the ring</source>
        <translation>Es konnte nicht mit dem Ring verglichen werden</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>another key&apos;s name</source>
        <translation>Name eines anderen Schlüssels</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n new key(s). A key that is active there comes in as retiring where another is active here: its tokens open, and none is made with it.</source>
        <translation>
            <numerusform>%1 bringt %n neuen Schlüssel. Ein Schlüssel, der dort aktiv ist, kommt als auslaufend herein, wenn hier ein anderer aktiv ist: Seine Token werden geöffnet, und keines wird mehr damit erzeugt.</numerusform>
            <numerusform>%1 bringt %n neue Schlüssel. Ein Schlüssel, der dort aktiv ist, kommt als auslaufend herein, wenn hier ein anderer aktiv ist: Seine Token werden geöffnet, und keines wird mehr damit erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brings nothing that is not here.</source>
        <translation>%1 bringt nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>Nothing can be imported</source>
        <translation>Es kann nichts importiert werden</translation>
    </message>
    <message>
        <source>The ring uses a name of the bundle for another key. Find out which of the two is right.</source>
        <translation>Der Ring verwendet einen Namen aus dem Paket für einen anderen Schlüssel. Finden Sie heraus, welcher der richtige ist.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel importieren</numerusform>
            <numerusform>%n Schlüssel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel importiert</numerusform>
            <numerusform>%n Schlüssel importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::InspectPage</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Keys and report</source>
        <translation>Schlüssel und Bericht</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Replace the input with the clipboard and inspect it</source>
        <translation>Die Eingabe durch die Zwischenablage ersetzen und prüfen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a file: a log, a HAR file, a cookie jar, a saved request</source>
        <translation>Eine Datei öffnen: ein Protokoll, eine HAR-Datei, ein Cookie-Jar, eine gespeicherte Anfrage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the input and forget what was found</source>
        <translation>Die Eingabe leeren und Gefundenes vergessen</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Make a session cookie and its key on the spot, and inspect it</source>
        <translation>Einen Sitzungs-Cookie und seinen Schlüssel an Ort und Stelle erzeugen und prüfen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Stop reading the file; what was read stays</source>
        <translation>Das Lesen der Datei anhalten; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Filter what was found</source>
        <translation>Gefundenes filtern</translation>
    </message>
    <message>
        <source>Show only rows with certain words</source>
        <translation>Nur Zeilen mit bestimmten Wörtern zeigen</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Show the next row of what was found</source>
        <translation>Die nächste gefundene Zeile zeigen</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Voriges Token</translation>
    </message>
    <message>
        <source>Show the row before this one</source>
        <translation>Die vorige gefundene Zeile zeigen</translation>
    </message>
    <message>
        <source>Go to the input</source>
        <translation>Zur Eingabe</translation>
    </message>
    <message>
        <source>Put the keyboard into the input</source>
        <translation>Die Tastatur in die Eingabe setzen</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Open a JWK, JWKS, PEM or key bundle file, for this run only</source>
        <translation>Eine Datei mit JWK, JWKS, PEM oder Schlüsselpaket öffnen, nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected key away</source>
        <translation>Den gewählten Schlüssel wegnehmen</translation>
    </message>
    <message>
        <source>Write what was found to a file</source>
        <translation>Gefundenes in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Report as JSON…</source>
        <translation>Bericht als JSON…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>Bericht als Markdown…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Copy; the clipboard is cleared after 30 seconds</source>
        <translation>Kopieren; die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy claims</source>
        <translation>Claims kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Recent inputs</source>
        <translation>Letzte Eingaben</translation>
    </message>
    <message>
        <source>Inputs of this run, kept in memory only</source>
        <translation>Eingaben dieses Laufs, nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Export or copy…</source>
        <translation>Exportieren oder kopieren…</translation>
    </message>
    <message>
        <source>Everything that can be done with what was found</source>
        <translation>Alles, was sich mit dem Gefundenen tun lässt</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a token or a cookie line first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst ein Token oder eine Cookie-Zeile.</translation>
    </message>
    <message>
        <source>Open a file to inspect</source>
        <translation>Datei zum Prüfen öffnen</translation>
    </message>
    <message>
        <source>Open key files</source>
        <translation>Schlüsseldateien öffnen</translation>
    </message>
    <message>
        <source>Keys (*.jwk *.jwks *.json *.pem *.key *.crt *.cer *.der *.pub *.bundle)</source>
        <translation>Schlüssel (*.jwk *.jwks *.json *.pem *.key *.crt *.cer *.der *.pub *.bundle)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste a token, a cookie line, a request, a HAR file or a log</source>
        <translation>Token, Cookie-Zeile, Anfrage, HAR-Datei oder Protokoll einfügen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the report, or copy what the token says</source>
        <translation>Den Bericht schreiben oder kopieren, was das Token sagt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Signet looks for JWTs and other JOSE tokens, and for the session cookies of MediaWiki, Flask, Django, Rails, ASP.NET and others. If this should be one, check that it was copied whole: a token has no spaces, and two or four dots.</source>
        <translation>Signet sucht JWTs und andere JOSE-Token sowie die Sitzungs-Cookies von MediaWiki, Flask, Django, Rails, ASP.NET und anderen. Falls dies eines sein sollte, prüfen Sie, ob es ganz kopiert wurde: Ein Token hat keine Leerzeichen und zwei oder vier Punkte.</translation>
    </message>
    <message>
        <source>%1 holds no key that is not here already</source>
        <translation>%1 enthält keinen Schlüssel, der nicht schon hier ist</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n key(s) from %1</source>
        <translation>
            <numerusform>%n Schlüssel aus %1 geöffnet</numerusform>
            <numerusform>%n Schlüssel aus %1 geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds</source>
        <translation>Kopiert. Die Zwischenablage wird in 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all of it is inspected.</source>
        <translation>Die ersten %1 von %2 werden gezeigt; geprüft wird alles.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 lines · %4 verified, %5 refused, %6 not verified</source>
        <translation>%1 von %2 · %3 Zeilen · %4 bestätigt, %5 abgelehnt, %6 nicht bestätigt</translation>
    </message>
    <message>
        <source> · the first %1 are listed</source>
        <translation> · die ersten %1 sind aufgeführt</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1: done. The clipboard is cleared in 30 seconds</source>
        <translation>%1: erledigt. Die Zwischenablage wird in 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Stopped; what was read is shown</source>
        <translation>Angehalten; was gelesen ist, wird gezeigt</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>There is no token or cookie in this</source>
        <translation>Darin ist weder ein Token noch ein Cookie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s), kept for this run</source>
        <translation>
            <numerusform>%Ln Schlüssel, für diesen Lauf behalten</numerusform>
            <numerusform>%Ln Schlüssel, für diesen Lauf behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>End this session…</source>
        <translation>Diese Sitzung beenden…</translation>
    </message>
    <message>
        <source>Revoke the session this token carries; its holder is logged out on the next click</source>
        <translation>Die Sitzung widerrufen, die dieses Token trägt; wer sie hat, ist beim nächsten Klick abgemeldet</translation>
    </message>
    <message>
        <source>End all of this person…</source>
        <translation>Alle dieser Person beenden…</translation>
    </message>
    <message>
        <source>Revoke every session of the person this token belongs to, on every device</source>
        <translation>Jede Sitzung der Person widerrufen, der dieses Token gehört, auf jedem Gerät</translation>
    </message>
    <message>
        <source>Show its key</source>
        <translation>Seinen Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Go to the key that sealed this token</source>
        <translation>Zu dem Schlüssel, der dieses Token versiegelt hat</translation>
    </message>
    <message>
        <source>First show a token that this workspace&apos;s authority made.</source>
        <translation>Zeigen Sie zuerst ein Token, das die Autorität dieses Arbeitsbereichs ausgestellt hat.</translation>
    </message>
    <message>
        <source>It is refused already.</source>
        <translation>Es wird schon abgelehnt.</translation>
    </message>
    <message>
        <source>It belongs to nobody: not logged in.</source>
        <translation>Es gehört niemandem: nicht angemeldet.</translation>
    </message>
    <message>
        <source>somebody not logged in</source>
        <translation>jemandem, der nicht angemeldet ist</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Diese Sitzung von %1 beenden?</translation>
    </message>
    <message>
        <source>End this remember token of %1?</source>
        <translation>Dieses Merk-Token von %1 beenden?</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End the remember token</source>
        <translation>Merk-Token beenden</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>Jede Sitzung von %1 beenden?</translation>
    </message>
    <message>
        <source>End every session</source>
        <translation>Jede Sitzung beenden</translation>
    </message>
    <message>
        <source>Ended: revocation %1 is in force</source>
        <translation>Beendet: Widerruf %1 ist in Kraft</translation>
    </message>
</context>
<context>
    <name>signet::ui::Inspection</name>
    <message>
        <source>… cut here; the exported report has all of it.</source>
        <translation>… hier abgeschnitten; der exportierte Bericht hat alles.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>iv</source>
        <translation>IV</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>around it</source>
        <translation>ringsum</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>Daumenabdruck</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Found nothing</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found %1, %2</source>
        <translation>Gefunden: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plain cookie(s)</source>
        <translation>
            <numerusform>%Ln schlichter Cookie</numerusform>
            <numerusform>%Ln schlichte Cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::InviteSheet</name>
    <message>
        <source>Invite an operator</source>
        <translation>Operator einladen</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
    <message>
        <source>How the activity log will name them</source>
        <translation>Wie das Aktivitätsprotokoll die Person nennt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>A link that is good once, for 10 minutes (Enter)</source>
        <translation>Ein Link, der einmal gilt, 10 Minuten lang (Enter)</translation>
    </message>
    <message>
        <source>They get a link that works once, within 10 minutes. The operator key is made on their computer and never leaves it.</source>
        <translation>Die Person erhält einen Link, der einmal gilt, innerhalb von 10 Minuten. Der Operatorschlüssel entsteht auf ihrem Rechner und verlässt ihn nie.</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>Der Link als QR-Code</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 30 seconds</source>
        <translation>Die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The link is shown only this once (Esc)</source>
        <translation>Der Link wird nur dieses eine Mal gezeigt (Esc)</translation>
    </message>
    <message>
        <source>Send it to nobody else: whoever opens it first becomes this operator. They choose “Connect to an authority” in their console and paste it.</source>
        <translation>Schicken Sie ihn niemand anderem: Wer ihn zuerst öffnet, wird dieser Operator. Die Person wählt in ihrer Konsole „Mit einer Autorität verbinden“ und fügt ihn ein.</translation>
    </message>
    <message>
        <source>Their console shows the fingerprint of the authority&apos;s certificate. It must be:</source>
        <translation>Ihre Konsole zeigt den Fingerabdruck des Zertifikats der Autorität. Er muss lauten:</translation>
    </message>
    <message>
        <source>The link is copied. The clipboard is cleared in 30 seconds</source>
        <translation>Der Link ist kopiert. Die Zwischenablage wird in 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erzeugt…</translation>
    </message>
    <message>
        <source>This authority cannot be reached from elsewhere</source>
        <translation>Diese Autorität ist von anderswo nicht erreichbar</translation>
    </message>
    <message>
        <source>It runs inside this console, so a link would lead nowhere. Run signetd to work with others.</source>
        <translation>Sie läuft in dieser Konsole, ein Link würde also nirgends hinführen. Um mit anderen zu arbeiten, betreiben Sie signetd.</translation>
    </message>
    <message>
        <source>For %1, as %2</source>
        <translation>Für %1, als %2</translation>
    </message>
    <message>
        <source>Good once, for %1 more</source>
        <translation>Gilt einmal, noch %1</translation>
    </message>
    <message>
        <source>Too old now. Make another one.</source>
        <translation>Jetzt zu alt. Erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 has paired</source>
        <translation>%1 hat sich gekoppelt</translation>
    </message>
    <message>
        <source>The link is used up. They are in the list now.</source>
        <translation>Der Link ist verbraucht. Die Person steht jetzt in der Liste.</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyActSheet</name>
    <message>
        <source>Rotate now</source>
        <translation>Jetzt rotieren</translation>
    </message>
    <message>
        <source>A new key takes over. The old one goes on opening what it sealed until the last of it has expired, then retires by itself.</source>
        <translation>Ein neuer Schlüssel übernimmt. Der alte öffnet weiter, was er versiegelt hat, bis das Letzte davon abgelaufen ist, und ist dann von selbst ausgelaufen.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotiert</translation>
    </message>
    <message>
        <source>Stage a key</source>
        <translation>Schlüssel bereitstellen</translation>
    </message>
    <message>
        <source>A new key is made and sent to every node now, and takes over at the time you choose.</source>
        <translation>Ein neuer Schlüssel wird jetzt erzeugt und an jeden Knoten geschickt, und er übernimmt zu der Zeit, die Sie wählen.</translation>
    </message>
    <message>
        <source>Stage the key</source>
        <translation>Schlüssel bereitstellen</translation>
    </message>
    <message>
        <source>Staged a key</source>
        <translation>Schlüssel bereitgestellt</translation>
    </message>
    <message>
        <source>Activate %1 now</source>
        <translation>%1 jetzt aktivieren</translation>
    </message>
    <message>
        <source>It takes over as soon as every live node has it, instead of at its time.</source>
        <translation>Er übernimmt, sobald jeder laufende Knoten ihn hat, statt zu seiner Zeit.</translation>
    </message>
    <message>
        <source>Activate now</source>
        <translation>Jetzt aktivieren</translation>
    </message>
    <message>
        <source>%1 is being activated</source>
        <translation>%1 wird aktiviert</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>%1 auslaufen lassen</translation>
    </message>
    <message>
        <source>It makes no further tokens. What it made stays good until it expires.</source>
        <translation>Er erzeugt keine Token mehr. Was er erzeugt hat, gilt, bis es abläuft.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Auslaufen lassen</translation>
    </message>
    <message>
        <source>%1 was retired</source>
        <translation>%1 läuft aus</translation>
    </message>
    <message>
        <source>Mark %1 compromised</source>
        <translation>%1 als kompromittiert markieren</translation>
    </message>
    <message>
        <source>For a key that somebody else may have. Everything made with it is refused at once, everywhere, and that is final.</source>
        <translation>Für einen Schlüssel, den vielleicht jemand anderes hat. Alles, was mit ihm erzeugt wurde, wird sofort und überall abgelehnt, und das ist endgültig.</translation>
    </message>
    <message>
        <source>Mark compromised</source>
        <translation>Als kompromittiert markieren</translation>
    </message>
    <message>
        <source>%1 is compromised</source>
        <translation>%1 ist kompromittiert</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>%1 vernichten</translation>
    </message>
    <message>
        <source>Its material is erased after a wait of seven days; until then it can be kept. Its row stays in the ring.</source>
        <translation>Sein Material wird nach sieben Tagen gelöscht; bis dahin kann er behalten werden. Seine Zeile bleibt im Ring.</translation>
    </message>
    <message>
        <source>Destroy after 7 days</source>
        <translation>Nach 7 Tagen vernichten</translation>
    </message>
    <message>
        <source>%1 will be destroyed</source>
        <translation>%1 wird vernichtet</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Takes the planned destruction back; the material stays.</source>
        <translation>Nimmt die geplante Vernichtung zurück; das Material bleibt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 wird behalten</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Seal keys make session and remember tokens, sign keys identity tokens</source>
        <translation>Siegelschlüssel erzeugen Sitzungs- und Merk-Token, Signierschlüssel Identitäts-Token</translation>
    </message>
    <message>
        <source>seal: sessions and remember tokens</source>
        <translation>Siegel: Sitzungen und Merk-Token</translation>
    </message>
    <message>
        <source>sign: identity tokens</source>
        <translation>Signatur: Identitäts-Token</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>ES256 is small and fast, and known everywhere</source>
        <translation>ES256 ist klein, schnell und überall bekannt</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>When the key is to become active, in local time</source>
        <translation>Wann der Schlüssel aktiv werden soll, in Ortszeit</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Aktiv ab</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Im Gange…</translation>
    </message>
    <message>
        <source>The answer was lost. Trying again does it once.</source>
        <translation>Die Antwort ging verloren. Ein neuer Versuch tut es nur einmal.</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and time, 24 Nov 2026, 14:05</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyDetail</name>
    <message>
        <source>%1, pending for %2</source>
        <translation>%1, wartend für %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 von %2 · %3 %</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Uses of the limit</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Choose one above to see all that is known of it.</source>
        <translation>Wählen Sie oben einen, um alles zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <translation>Daumenabdruck</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>uses of its limit</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>A seal key is rotated long before random nonces could repeat.</source>
        <translation>Ein Siegelschlüssel wird rotiert, lange bevor sich zufällige Nonces wiederholen könnten.</translation>
    </message>
    <message>
        <source>sessions alive</source>
        <translation>lebende Sitzungen</translation>
    </message>
    <message>
        <source>Different sessions seen with it within a session&apos;s lifetime; an estimate with its error.</source>
        <translation>Verschiedene Sitzungen, die mit ihm innerhalb einer Sitzungsdauer gesehen wurden; eine Schätzung mit ihrem Fehler.</translation>
    </message>
    <message>
        <source>tokens not expired</source>
        <translation>gültige Token</translation>
    </message>
    <message>
        <source>Made with it, and good until they expire.</source>
        <translation>Mit ihm erzeugt, und gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>last used</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>what is next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>What is known of the key</source>
        <translation>Was über den Schlüssel bekannt ist</translation>
    </message>
    <message>
        <source>not shown: it would be a hash of the secret</source>
        <translation>nicht gezeigt: wäre ein Hash des Geheimnisses</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyLife</name>
    <message>
        <source>pending</source>
        <comment>state of a key</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state of a key</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>retiring</source>
        <comment>state of a key</comment>
        <translation>auslaufend</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>state of a key</comment>
        <translation>ausgelaufen</translation>
    </message>
    <message>
        <source>destroyed</source>
        <comment>state of a key</comment>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>compromised</source>
        <comment>state of a key</comment>
        <translation>kompromittiert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, 1 Nov 2025</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>compromised on %1</source>
        <translation>kompromittiert am %1</translation>
    </message>
    <message>
        <source>pending since %1</source>
        <translation>wartend seit %1</translation>
    </message>
    <message>
        <source>active from %1</source>
        <translation>aktiv ab %1</translation>
    </message>
    <message>
        <source>active since %1</source>
        <translation>aktiv seit %1</translation>
    </message>
    <message>
        <source>active from %1 to %2</source>
        <translation>aktiv von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, Nächster %2</translation>
    </message>
    <message>
        <source>retiring until %1</source>
        <translation>auslaufend bis %1</translation>
    </message>
    <message>
        <source>retired from %1</source>
        <translation>ausgelaufen ab %1</translation>
    </message>
    <message>
        <source>retired, erased on %1</source>
        <translation>ausgelaufen, gelöscht am %1</translation>
    </message>
    <message>
        <source>retired, erased %1</source>
        <translation>ausgelaufen, wird gelöscht %1</translation>
    </message>
    <message>
        <source>retired since %1</source>
        <translation>ausgelaufen seit %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3.</source>
        <translation>%1: %2 bis %3.</translation>
    </message>
    <message>
        <source>an end that is not known</source>
        <comment>in: active: 1 Nov to …</comment>
        <translation>einem nicht bekannten Ende</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeyShelf</name>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, aus %3</translation>
    </message>
    <message>
        <source>%1 from %2; holds private material, kept for this run only</source>
        <translation>%1 aus %2; enthält privates Material, nur für diesen Lauf behalten</translation>
    </message>
    <message>
        <source>%1 from %2; kept for this run only</source>
        <translation>%1 aus %2; nur für diesen Lauf behalten</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeychainStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep the secret in an encrypted file with a passphrase instead, or start GNOME Keyring or KWallet and try again.</source>
        <translation>Bewahren Sie das Geheimnis stattdessen in einer verschlüsselten Datei mit Passphrase auf, oder starten Sie GNOME Keyring oder KWallet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your login password when your desktop asks, then try again.</source>
        <translation>Entsperren Sie ihn mit Ihrem Anmeldepasswort, wenn Ihr Desktop danach fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a window that asks for its password, perhaps behind this one, then try again. An encrypted file with a passphrase does without the keychain.</source>
        <translation>Suchen Sie ein Fenster, das nach seinem Passwort fragt, vielleicht hinter diesem, und versuchen Sie es noch einmal. Eine verschlüsselte Datei mit Passphrase kommt ohne den Schlüsselbund aus.</translation>
    </message>
    <message>
        <source>The keychain refused access%1.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert%1.</translation>
    </message>
    <message>
        <source>Allow Signet to use it when your desktop asks, then try again.</source>
        <translation>Erlauben Sie Signet, ihn zu benutzen, wenn Ihr Desktop danach fragt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain did not do it: %1</source>
        <translation>Der Schlüsselbund hat es nicht getan: %1</translation>
    </message>
    <message>
        <source>Look into your keychain&apos;s own program whether it is in order, then try again.</source>
        <translation>Sehen Sie im Programm Ihres Schlüsselbunds nach, ob er in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain keeps nothing under that name.</source>
        <translation>Der Schlüsselbund bewahrt unter diesem Namen nichts auf.</translation>
    </message>
    <message>
        <source>Connect anew; a new secret is made then.</source>
        <translation>Verbinden Sie sich neu; dabei entsteht ein neues Geheimnis.</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeysCard</name>
    <message>
        <source>Keys to verify with</source>
        <translation>Schlüssel zum Prüfen</translation>
    </message>
    <message>
        <source>None yet. Without its key a token is decoded, not verified.</source>
        <translation>Noch keine. Ohne seinen Schlüssel wird ein Token lesbar gemacht, nicht geprüft.</translation>
    </message>
    <message>
        <source>Expect issuer, audience, time</source>
        <translation>Aussteller, Empfänger, Zeit verlangen</translation>
    </message>
    <message>
        <source>Demand an issuer or an audience, or judge as of another time</source>
        <translation>Einen Aussteller oder Empfänger verlangen, oder nach einem anderen Zeitpunkt urteilen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Refuse tokens whose iss is another</source>
        <translation>Token ablehnen, deren iss ein anderer ist</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Refuse tokens whose aud does not hold this</source>
        <translation>Token ablehnen, deren aud dies nicht enthält</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970</source>
        <translation>2026-11-24T14:02:02Z, 2026-11-24 oder Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Not a time. Write 2026-11-24T14:02:02Z, 2026-11-24, or seconds since 1970.</source>
        <translation>Keine Zeit. Schreiben Sie 2026-11-24T14:02:02Z, 2026-11-24 oder Sekunden seit 1970.</translation>
    </message>
</context>
<context>
    <name>signet::ui::KeysPage</name>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Let a new key take over now; sessions go on</source>
        <translation>Jetzt einen neuen Schlüssel übernehmen lassen; Sitzungen gehen weiter</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>Bereitstellen…</translation>
    </message>
    <message>
        <source>Make a key now that takes over at a time you choose</source>
        <translation>Jetzt einen Schlüssel erzeugen, der zu einer gewählten Zeit übernimmt</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zeitplan…</translation>
    </message>
    <message>
        <source>How often keys are rotated by themselves</source>
        <translation>Wie oft Schlüssel von selbst rotiert werden</translation>
    </message>
    <message>
        <source>The keys have not been read yet.</source>
        <translation>Die Schlüssel wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>Show the keys&apos; lives as dates in a table</source>
        <translation>Das Leben der Schlüssel als Daten in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Activate now…</source>
        <translation>Jetzt aktivieren…</translation>
    </message>
    <message>
        <source>Let the chosen key take over as soon as every node has it</source>
        <translation>Den gewählten Schlüssel übernehmen lassen, sobald jeder Knoten ihn hat</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Auslaufen lassen…</translation>
    </message>
    <message>
        <source>Let the chosen key make no further tokens</source>
        <translation>Den gewählten Schlüssel keine Token mehr erzeugen lassen</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernichten…</translation>
    </message>
    <message>
        <source>Erase the chosen key&apos;s material after a wait of seven days</source>
        <translation>Das Material des gewählten Schlüssels nach sieben Tagen löschen</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Take the planned destruction of the chosen key back</source>
        <translation>Die geplante Vernichtung des gewählten Schlüssels zurücknehmen</translation>
    </message>
    <message>
        <source>Mark compromised…</source>
        <translation>Als kompromittiert markieren…</translation>
    </message>
    <message>
        <source>Refuse everything made with the chosen key at once, for good</source>
        <translation>Alles, was mit dem gewählten Schlüssel erzeugt wurde, sofort und endgültig ablehnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring the keys of a bundle into the ring</source>
        <translation>Die Schlüssel eines Pakets in den Ring bringen</translation>
    </message>
    <message>
        <source>Public keys as JWKS…</source>
        <translation>Öffentliche Schlüssel als JWKS…</translation>
    </message>
    <message>
        <source>For whoever verifies identity tokens</source>
        <translation>Für alle, die Identitäts-Token prüfen</translation>
    </message>
    <message>
        <source>Public keys as PEM…</source>
        <translation>Öffentliche Schlüssel als PEM…</translation>
    </message>
    <message>
        <source>For tools that want PEM</source>
        <translation>Für Werkzeuge, die PEM wollen</translation>
    </message>
    <message>
        <source>Complete, under a passphrase…</source>
        <translation>Vollständig, unter einer Passphrase…</translation>
    </message>
    <message>
        <source>Every key with its secret, encrypted</source>
        <translation>Jeder Schlüssel mit seinem Geheimnis, verschlüsselt</translation>
    </message>
    <message>
        <source>Complete, for a recipient…</source>
        <translation>Vollständig, für einen Empfänger…</translation>
    </message>
    <message>
        <source>Every key with its secret, for one public key</source>
        <translation>Jeder Schlüssel mit seinem Geheimnis, für einen öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key %1 is %2; this does not apply to it.</source>
        <translation>Der Schlüssel %1 ist %2; darauf trifft dies nicht zu.</translation>
    </message>
    <message>
        <source>It retires by itself when the last token it made has expired.</source>
        <translation>Er ist von selbst ausgelaufen, wenn das letzte Token abgelaufen ist, das er erzeugt hat.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Public keys, or all of them encrypted</source>
        <translation>Öffentliche Schlüssel, oder alle verschlüsselt</translation>
    </message>
    <message>
        <source>Tokens by site</source>
        <translation>Token nach Website</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens made with it, by site</source>
        <translation>Mit ihm erzeugte Token, nach Website</translation>
    </message>
    <message>
        <source>History of the key</source>
        <translation>Geschichte des Schlüssels</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Its history could not be read</source>
        <translation>Seine Geschichte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose a key above.</source>
        <translation>Wählen Sie oben einen Schlüssel.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None yet. Tokens appear here as sites use the key.</source>
        <translation>Noch keine. Token erscheinen hier, sobald Websites den Schlüssel benutzen.</translation>
    </message>
    <message>
        <source>Nothing that the activity log would tell of.</source>
        <translation>Nichts, wovon das Aktivitätsprotokoll erzählt.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>signet::ui::LastKnown</name>
    <message>
        <source>last known, from %1</source>
        <translation>zuletzt bekannt, von %1</translation>
    </message>
    <message>
        <source>What is shown is the last known, from %1</source>
        <translation>Gezeigt wird das zuletzt Bekannte, von %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::ListSheet</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB.</source>
        <translation>%1 ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>Divide it; 100,000 revocations can be staged at once.</source>
        <translation>Teilen Sie sie; 100.000 Widerrufe lassen sich auf einmal vormerken.</translation>
    </message>
    <message>
        <source>From a list or CSV</source>
        <translation>Aus einer Liste oder CSV</translation>
    </message>
    <message>
        <source>What the list is of</source>
        <translation>Wovon die Liste handelt</translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Zeilen, die nicht verstanden wurden</translation>
    </message>
    <message>
        <source>One on each line, or a CSV whose first line names its columns: kind, site, target (or user, session, key), reason, before.</source>
        <translation>Eines je Zeile, oder eine CSV-Datei, deren erste Zeile die Spalten nennt: kind, site, target (oder user, session, key), reason, before.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Each line is a user of the site, as “sub” has it</source>
        <translation>Jede Zeile ist ein Benutzer der Website, wie in „sub“</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Each line is the id of a session</source>
        <translation>Jede Zeile ist die Kennung einer Sitzung</translation>
    </message>
    <message>
        <source>Remember tokens</source>
        <translation>Merk-Token</translation>
    </message>
    <message>
        <source>Each line is the id of a remember token</source>
        <translation>Jede Zeile ist die Kennung eines Merk-Tokens</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Each line is a kid</source>
        <translation>Jede Zeile ist eine kid</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>warum nicht</translation>
    </message>
    <message>
        <source>Stage them</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Put them on the list; nothing happens until the list is pushed</source>
        <translation>Auf die Liste setzen; nichts geschieht, bis die Liste abgesendet wird</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where they are logged in, unless the list says so itself</source>
        <translation>Wo sie angemeldet sind, wenn die Liste es nicht selbst sagt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For all of them, unless the list says so itself</source>
        <translation>Für alle, wenn die Liste es nicht selbst sagt</translation>
    </message>
    <message>
        <source>Up to 500 bytes; it is kept with each entry</source>
        <translation>Bis zu 500 Bytes; wird bei jedem Eintrag aufbewahrt</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Paste the list here, or drop a file</source>
        <translation>Liste hier einfügen, oder eine Datei fallen lassen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Read the list from a text or CSV file</source>
        <translation>Die Liste aus einer Text- oder CSV-Datei lesen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2; its beginning is shown</source>
        <translation>%1, %2; gezeigt wird ihr Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) understood</source>
        <translation>
            <numerusform>%Ln Widerruf verstanden</numerusform>
            <numerusform>%Ln Widerrufe verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not</source>
        <translation>
            <numerusform>%Ln Zeile nicht</numerusform>
            <numerusform>%Ln Zeilen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln wiederholt</numerusform>
            <numerusform>%Ln wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 at once</source>
        <translation>nicht mehr als %1 auf einmal</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln</source>
        <translation>
            <numerusform>%Ln vormerken</numerusform>
            <numerusform>%Ln vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::LocalSheet</name>
    <message>
        <source>Local workspace</source>
        <translation>Lokaler Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Name of the first site</source>
        <translation>Name der ersten Website</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie ist</translation>
    </message>
    <message>
        <source>An authority of your own inside this console, with its first keys and one site. Both can be changed later in Settings.</source>
        <translation>Eine eigene Autorität in dieser Konsole, mit ihren ersten Schlüsseln und einer Website. Beides lässt sich später in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>signet::ui::LockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The console is locked</source>
        <translation>Die Konsole ist gesperrt</translation>
    </message>
    <message>
        <source>Show the window again (Enter)</source>
        <translation>Das Fenster wieder zeigen (Enter)</translation>
    </message>
    <message>
        <source>The passphrase of the file of secrets opens it. What was going on goes on.</source>
        <translation>Die Passphrase der Geheimnisdatei öffnet sie. Was im Gange war, läuft weiter.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain opens it: if that is locked, your desktop asks for its password. What was going on goes on.</source>
        <translation>Der Schlüsselbund des Desktops öffnet sie: Ist er gesperrt, fragt Ihr Desktop nach seinem Passwort. Was im Gange war, läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing secret is open here, so nothing is asked.</source>
        <translation>Hier ist nichts Geheimes geöffnet, deshalb wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogCard</name>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch gebraucht</translation>
    </message>
    <message>
        <source>End somebody&apos;s sessions…</source>
        <translation>Sitzungen beenden…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing has been revoked</source>
        <translation>Nichts wurde widerrufen</translation>
    </message>
    <message>
        <source>An entry appears here when a site logs somebody out, or when you end sessions. It stays until the last token it could refuse has expired.</source>
        <translation>Ein Eintrag erscheint hier, wenn eine Website jemanden abmeldet oder wenn Sie Sitzungen beenden. Er bleibt, bis das letzte Token abgelaufen ist, das er ablehnen könnte.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The filter looks for the beginning of a user, session or key, and for words of the reason.</source>
        <translation>Der Filter sucht nach dem Anfang von Benutzer, Sitzung oder Schlüssel und nach Wörtern des Grundes.</translation>
    </message>
    <message>
        <source>Filter by user, session, key or reason</source>
        <translation>Nach Benutzer, Sitzung, Schlüssel oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>The beginning of a target, or words of the reason (Ctrl+F)</source>
        <translation>Der Anfang eines Ziels oder Wörter des Grundes (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>Nach Art filtern</translation>
    </message>
    <message>
        <source>Show only entries of one kind</source>
        <translation>Nur Einträge einer Art zeigen</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Filter by site</source>
        <translation>Nach Website filtern</translation>
    </message>
    <message>
        <source>Show only entries of one site</source>
        <translation>Nur Einträge einer Website zeigen</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Jede Website</translation>
    </message>
    <message>
        <source>Leave out entries that could refuse nothing any more</source>
        <translation>Einträge weglassen, die nichts mehr ablehnen könnten</translation>
    </message>
    <message>
        <source>Revocation log</source>
        <translation>Widerrufsprotokoll</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries fit</source>
        <translation>
            <numerusform>%Ln Eintrag passt</numerusform>
            <numerusform>%Ln Einträge passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Many newer entries</source>
        <translation>Viele neuere Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer</source>
        <translation>
            <numerusform>%Ln neuerer</numerusform>
            <numerusform>%Ln neuere</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest entries</source>
        <translation>Zu den neuesten Einträgen</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogReader</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
</context>
<context>
    <name>signet::ui::LogReading</name>
    <message>
        <source>the authority</source>
        <translation>die Autorität</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an entry that is needed no more</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>The last token it could refuse expires %1.</source>
        <translation>Das letzte Token, das er ablehnen könnte, läuft %1 ab.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, Nov 2026</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>signet::ui::MainWindow</name>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>The clipboard has been cleared</source>
        <translation>Die Zwischenablage wurde geleert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Alles tun…</translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name</source>
        <translation>Jeden Befehl mit ein paar Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Zwischen hellem und dunklem Design wechseln</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Helles Design verwenden</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Dunkles Design verwenden</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>Dem Design des Systems folgen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What the page in front shows, and how to do things there</source>
        <translation>Was die aktuelle Seite zeigt, und wie man dort etwas tut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every shortcut at a glance</source>
        <translation>Jedes Tastenkürzel auf einen Blick</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Konsole sperren</translation>
    </message>
    <message>
        <source>Show nothing until it is unlocked</source>
        <translation>Nichts zeigen, bis sie entsperrt wird</translation>
    </message>
    <message>
        <source>About Signet</source>
        <translation>Über Signet</translation>
    </message>
    <message>
        <source>What this program is, and its version</source>
        <translation>Was dieses Programm ist, und seine Version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the console; keys and inputs are forgotten</source>
        <translation>Die Konsole schließen; Schlüssel und Eingaben werden vergessen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Show the page %1</source>
        <translation>Die Seite %1 zeigen</translation>
    </message>
    <message>
        <source>Start · Signet</source>
        <translation>Start · Signet</translation>
    </message>
    <message>
        <source>%1 · Signet</source>
        <translation>%1 · Signet</translation>
    </message>
</context>
<context>
    <name>signet::ui::MediaWikiSheet</name>
    <message>
        <source>Settings for MediaWiki</source>
        <translation>Einstellungen für MediaWiki</translation>
    </message>
    <message>
        <source>%1 in MediaWiki</source>
        <translation>%1 in MediaWiki</translation>
    </message>
    <message>
        <source>Copy the extension&apos;s folder to extensions/Signet of the wiki, and paste these lines at the end of its LocalSettings.php.</source>
        <translation>Kopieren Sie den Ordner der Erweiterung nach extensions/Signet im Wiki und fügen Sie diese Zeilen am Ende seiner LocalSettings.php ein.</translation>
    </message>
    <message>
        <source>Lines for LocalSettings.php</source>
        <translation>Zeilen für LocalSettings.php</translation>
    </message>
    <message>
        <source>The socket is where signetd listens on the wiki&apos;s machine. The user that PHP runs as must be in its group.</source>
        <translation>Am Socket lauscht signetd auf dem Rechner des Wikis. Der Benutzer, unter dem PHP läuft, muss in dessen Gruppe sein.</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The lines are copied</source>
        <translation>Die Zeilen sind kopiert</translation>
    </message>
</context>
<context>
    <name>signet::ui::Moment</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 local, %3 UTC</source>
        <translation>%1, %2 Ortszeit, %3 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::NavigationRail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>signet::ui::Notice</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>signet::ui::OpenerPanel</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file of secrets with this passphrase (Enter)</source>
        <translation>Die Geheimnisdatei mit dieser Passphrase öffnen (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up what is going on</source>
        <translation>Aufgeben, was im Gange ist</translation>
    </message>
    <message>
        <source>Use an encrypted file instead…</source>
        <translation>Stattdessen verschlüsselte Datei verwenden…</translation>
    </message>
    <message>
        <source>Keep the secret in a file under a passphrase (scrypt and AES-256)</source>
        <translation>Das Geheimnis in einer Datei unter einer Passphrase aufbewahren (scrypt und AES-256)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Asking where secrets are kept…</source>
        <translation>Es wird gefragt, wo Geheimnisse aufbewahrt werden…</translation>
    </message>
    <message>
        <source>The keychain is locked. Your desktop asks for its password now, perhaps behind this window.</source>
        <translation>Der Schlüsselbund ist gesperrt. Ihr Desktop fragt jetzt nach seinem Passwort, vielleicht hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>Turning the passphrase into a key…</source>
        <translation>Aus der Passphrase wird ein Schlüssel berechnet…</translation>
    </message>
    <message>
        <source>Making you known to the authority…</source>
        <translation>Sie werden der Autorität bekannt gemacht…</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file of secrets. A short sentence is good; without it nothing in the file can be read, by nobody.</source>
        <translation>Wählen Sie eine Passphrase für die Geheimnisdatei. Ein kurzer Satz ist gut; ohne sie kann niemand lesen, was in der Datei steht.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file of secrets.</source>
        <translation>Geben Sie die Passphrase der Geheimnisdatei ein.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check the keyboard layout and type it again.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Prüfen Sie die Tastaturbelegung und geben Sie sie noch einmal ein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>signet::ui::OperatorSheet</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
</context>
<context>
    <name>signet::ui::OperatorsView</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>zuletzt gesehen</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Nobody has been invited yet: whoever sits at this machine is administrator. Invite the first person to let them in from their own console.</source>
        <translation>Noch ist niemand eingeladen: Wer an diesem Rechner sitzt, ist Administrator. Laden Sie die erste Person ein, damit sie es von ihrer eigenen Konsole aus tun kann.</translation>
    </message>
    <message>
        <source>RFC 7638 thumbprint of the operator key</source>
        <translation>Daumenabdruck des Operatorschlüssels nach RFC 7638</translation>
    </message>
    <message>
        <source>Operator key</source>
        <translation>Operatorschlüssel</translation>
    </message>
    <message>
        <source>Choose an operator first.</source>
        <translation>Wählen Sie zuerst einen Operator.</translation>
    </message>
    <message>
        <source>This operator has been removed.</source>
        <translation>Dieser Operator wurde entfernt.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Let another person administer, by a link that works once</source>
        <translation>Eine weitere Person verwalten lassen, mit einem Link, der einmal gilt</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>Rolle ändern…</translation>
    </message>
    <message>
        <source>Let an operator do more, or less</source>
        <translation>Einen Operator mehr oder weniger tun lassen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Refuse an operator&apos;s key from now on</source>
        <translation>Den Schlüssel eines Operators von jetzt an ablehnen</translation>
    </message>
    <message>
        <source>The operators could not be read</source>
        <translation>Die Operatoren konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>Abgelehnt seit %1.</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>never seen since</source>
        <translation>seither nie gesehen</translation>
    </message>
    <message>
        <source>Paired %1; %2</source>
        <translation>Gekoppelt %1; %2</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 has been removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
</context>
<context>
    <name>signet::ui::Overview</name>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>last 24 hours, %1 begun</source>
        <translation>letzte 24 Stunden, %1 begonnen</translation>
    </message>
    <message>
        <source>%1 to %2: %3 seen</source>
        <translation>%1 bis %2: %3 gesehen</translation>
    </message>
    <message>
        <source>last hour, %1 begun, %2 renewed</source>
        <translation>letzte Stunde, %1 begonnen, %2 erneuert</translation>
    </message>
    <message>
        <source>%1: %2 issued</source>
        <translation>%1: %2 ausgestellt</translation>
    </message>
    <message>
        <source>No session can be begun or renewed until a seal key is active.</source>
        <translation>Keine Sitzung kann beginnen oder erneuert werden, bis ein Siegelschlüssel aktiv ist.</translation>
    </message>
    <message>
        <source>in use for %1</source>
        <translation>%1 in Gebrauch</translation>
    </message>
    <message>
        <source>%1; rotated by hand only</source>
        <translation>%1; wird nur von Hand rotiert</translation>
    </message>
    <message>
        <source>%1; its rotation is due</source>
        <translation>%1; seine Rotation ist fällig</translation>
    </message>
    <message>
        <source>%1; %2 takes over %3</source>
        <translation>%1; %2 übernimmt %3</translation>
    </message>
    <message>
        <source>%1; next rotation %2</source>
        <translation>%1; nächste Rotation %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>und %n weiterer Grund</numerusform>
            <numerusform>und %n weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>usual for this hour is %1</source>
        <translation>üblich sind zu dieser Stunde %1</translation>
    </message>
    <message>
        <source>usual for this hour is %1 to %2</source>
        <translation>üblich sind zu dieser Stunde %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache braucht Beachtung</numerusform>
            <numerusform>%n Dinge brauchen Beachtung</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be asked</source>
        <translation>Nicht alles konnte erfragt werden</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>log %1, ring %2</source>
        <translation>Protokoll %1, Ring %2</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>jede Sitzung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>Gehört %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 von %2 Knoten</translation>
    </message>
</context>
<context>
    <name>signet::ui::OverviewPage</name>
    <message>
        <source>Worth doing</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Asking the authority how it is…</source>
        <translation>Die Autorität wird gefragt, wie es ihr geht…</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Sessions seen in the last 24 hours</source>
        <translation>In den letzten 24 Stunden gesehene Sitzungen</translation>
    </message>
    <message>
        <source>Issued in the last hour</source>
        <translation>In der letzten Stunde ausgestellt</translation>
    </message>
    <message>
        <source>Session tokens issued in each minute of the last hour</source>
        <translation>Sitzungs-Token, die in jeder Minute der letzten Stunde ausgestellt wurden</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>Schlüssel in Gebrauch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Time until the next rotation</source>
        <translation>Zeit bis zur nächsten Rotation</translation>
    </message>
    <message>
        <source>Refused in the last hour</source>
        <translation>In der letzten Stunde abgelehnt</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>Last revocations</source>
        <translation>Letzte Widerrufe</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>wen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>in force on</source>
        <translation>in Kraft auf</translation>
    </message>
    <message>
        <source>Return shows the revocation on its page</source>
        <translation>Die Eingabetaste zeigt den Widerruf auf seiner Seite</translation>
    </message>
    <message>
        <source>No session has been ended yet. Revocations are made on their page, or in Inspect from a cookie.</source>
        <translation>Noch wurde keine Sitzung beendet. Widerrufe entstehen auf ihrer Seite oder in Prüfen aus einem Cookie.</translation>
    </message>
    <message>
        <source>All revocations</source>
        <translation>Alle Widerrufe</translation>
    </message>
    <message>
        <source>The authority did not say how it is</source>
        <translation>Die Autorität hat nicht gesagt, wie es ihr geht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The revocations could not be read</source>
        <translation>Die Widerrufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing. Everything runs as it should.</source>
        <translation>Nichts. Alles läuft, wie es soll.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Beachtung</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Sonst nichts.</translation>
    </message>
</context>
<context>
    <name>signet::ui::PairingSheet</name>
    <message>
        <source>Connect to an authority</source>
        <translation>Mit einer Autorität verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Pairing link</source>
        <translation>Kopplungslink</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As others see it in the activity log</source>
        <translation>Wie andere ihn im Aktivitätsprotokoll sehen</translation>
    </message>
    <message>
        <source>Paste the link that an administrator gave you. Your operator key is made on this computer and never leaves it.</source>
        <translation>Fügen Sie den Link ein, den Ihnen ein Administrator gegeben hat. Ihr Operatorschlüssel entsteht auf diesem Rechner und verlässt ihn nie.</translation>
    </message>
    <message>
        <source>Its certificate has this fingerprint. Whoever sent you the link can read it to you; nothing is sent to a machine with another.</source>
        <translation>Ihr Zertifikat hat diesen Fingerabdruck. Wer Ihnen den Link geschickt hat, kann ihn Ihnen vorlesen; an einen Rechner mit einem anderen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::PassphraseMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message numerus="yes">
        <source>too short: at least %n characters</source>
        <translation>
            <numerusform>zu kurz: mindestens %n Zeichen</numerusform>
            <numerusform>zu kurz: mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>easy to guess</source>
        <translation>leicht zu erraten</translation>
    </message>
    <message>
        <source>could be guessed with effort</source>
        <translation>mit Mühe zu erraten</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>%1, about %2 bits</source>
        <translation>%1, etwa %2 Bit</translation>
    </message>
    <message>
        <source>Whoever has the file can try at leisure.</source>
        <translation>Wer die Datei hat, kann in Ruhe probieren.</translation>
    </message>
</context>
<context>
    <name>signet::ui::PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>This key file is encrypted</source>
        <translation>Diese Schlüsseldatei ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type the passphrase of %1. It is used once to open the file and then erased; the keys are kept for this run only.</source>
        <translation>Geben Sie die Passphrase von %1 ein. Sie wird einmal benutzt, um die Datei zu öffnen, und dann gelöscht; die Schlüssel bleiben nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the file closed (Esc)</source>
        <translation>Die Datei geschlossen lassen (Esc)</translation>
    </message>
    <message>
        <source>Open the file with this passphrase (Enter)</source>
        <translation>Die Datei mit dieser Passphrase öffnen (Enter)</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check the keyboard layout and type it again.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Prüfen Sie die Tastaturbelegung und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>signet::ui::Period</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 Min.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>the 15 minutes before</source>
        <translation>den 15 Minuten davor</translation>
    </message>
    <message>
        <source>the hour before</source>
        <translation>der Stunde davor</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>dem Tag davor</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>der Woche davor</translation>
    </message>
    <message>
        <source>the 30 days before</source>
        <translation>den 30 Tagen davor</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>dem Jahr davor</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::PictureBook</name>
    <message>
        <source>Could not make the folder %1. Name a folder you may write to.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Could not write to %1. Check that there is room and that you may.</source>
        <translation>Nach %1 konnte nicht geschrieben werden. Prüfen Sie, ob Platz ist und ob Sie es dürfen.</translation>
    </message>
    <message>
        <source>The picture %1 did not come about.</source>
        <translation>Das Bild %1 ist nicht zustande gekommen.</translation>
    </message>
</context>
<context>
    <name>signet::ui::PushCard</name>
    <message>
        <source>Entries in force on %1</source>
        <translation>Einträge in Kraft auf %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln steht aus</numerusform>
            <numerusform>%Ln stehen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>nichts gehört</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>Letztes Absenden</translation>
    </message>
    <message>
        <source>Pushed so far</source>
        <translation>Bisher abgesendet</translation>
    </message>
    <message>
        <source>Pushed revocations</source>
        <translation>Abgesendete Widerrufe</translation>
    </message>
    <message>
        <source>Pushing: %1 of %2 are in the log.</source>
        <translation>Wird abgesendet: %1 von %2 stehen im Protokoll.</translation>
    </message>
    <message>
        <source>%1 of %2 are in the log. The answer to the next batch was lost; it is sent again under the same id, and happens once.</source>
        <translation>%1 von %2 stehen im Protokoll. Die Antwort auf den nächsten Stapel ging verloren; er wird unter derselben Kennung noch einmal gesendet und geschieht einmal.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2. The rest is still staged.</source>
        <translation>Nach %1 von %2 angehalten. Der Rest ist noch vorgemerkt.</translation>
    </message>
    <message>
        <source>%1 of %2 are in the log. The rest is still staged.</source>
        <translation>%1 von %2 stehen im Protokoll. Der Rest ist noch vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log, %1 of them from before.</source>
        <translation>
            <numerusform>%Ln Widerruf im Protokoll, %1 davon von früher.</numerusform>
            <numerusform>%Ln Widerrufe im Protokoll, %1 davon von früher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) in the log.</source>
        <translation>
            <numerusform>%Ln Widerruf im Protokoll.</numerusform>
            <numerusform>%Ln Widerrufe im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>The authority did not take it</source>
        <translation>Die Autorität hat es nicht angenommen</translation>
    </message>
    <message>
        <source>A node refuses by every entry it has heard of, at the latest a second after a push.</source>
        <translation>Ein Knoten lehnt nach jedem Eintrag ab, von dem er gehört hat, spätestens eine Sekunde nach dem Absenden.</translation>
    </message>
    <message>
        <source>Where the log is in force</source>
        <translation>Wo das Protokoll in Kraft ist</translation>
    </message>
</context>
<context>
    <name>signet::ui::Pusher</name>
    <message>
        <source>was in the log already</source>
        <translation>stand schon im Protokoll</translation>
    </message>
</context>
<context>
    <name>signet::ui::RawCard</name>
    <message>
        <source>Header and content</source>
        <translation>Kopf und Inhalt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Header as written</source>
        <translation>Kopf, wie er geschrieben steht</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content as written</source>
        <translation>Inhalt, wie er geschrieben steht</translation>
    </message>
    <message>
        <source>Content: sealed, and no key at hand opens it</source>
        <translation>Inhalt: versiegelt, und kein vorhandener Schlüssel öffnet ihn</translation>
    </message>
</context>
<context>
    <name>signet::ui::RecentInputs</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoteWorkspace</name>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoveOperatorSheet</name>
    <message>
        <source>Remove an operator</source>
        <translation>Operator entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Their operator key is refused from now on, on every node. What they did stays done, and stays in the activity log.</source>
        <translation>Der Operatorschlüssel wird von jetzt an auf jedem Knoten abgelehnt. Was getan wurde, bleibt getan und bleibt im Aktivitätsprotokoll.</translation>
    </message>
    <message>
        <source>It cannot be taken back; they can be invited anew, with a new key.</source>
        <translation>Das lässt sich nicht zurücknehmen; die Person kann neu eingeladen werden, mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This is you: this console will be refused as well.</source>
        <translation>Das sind Sie: Auch diese Konsole wird dann abgelehnt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>signet::ui::RemoveSiteSheet</name>
    <message>
        <source>Remove a site</source>
        <translation>Website entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its tokens are refused from now on, on every node: everybody who is logged in there is logged out.</source>
        <translation>Ihre Token werden von jetzt an auf jedem Knoten abgelehnt: Alle, die dort angemeldet sind, werden abgemeldet.</translation>
    </message>
    <message>
        <source>Its statistics and its revocations stay. A site of the same name can be added again.</source>
        <translation>Ihre Statistik und ihre Widerrufe bleiben. Eine Website gleichen Namens lässt sich wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>signet::ui::Report</name>
    <message>
        <source>Signet inspection</source>
        <translation>Signet-Prüfung</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The first %1 of %2; the JSON report has all of them.</source>
        <translation>Die ersten %1 von %2; der JSON-Bericht hat alle.</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationLog</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>seq</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>wen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationWords</name>
    <message>
        <source>session</source>
        <comment>a kind of revocation</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>remember</source>
        <comment>a kind of revocation</comment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>user</source>
        <comment>a kind of revocation</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a kind of revocation</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>site</source>
        <comment>a kind of revocation</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>a kind of revocation</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <translation>alle bei %1</translation>
    </message>
    <message>
        <source>everybody at every site</source>
        <translation>alle auf jeder Website</translation>
    </message>
    <message>
        <source>Ends what was logged in before %1.</source>
        <translation>Beendet, was vor %1 angemeldet wurde.</translation>
    </message>
    <message>
        <source>Ends this one session.</source>
        <translation>Beendet diese eine Sitzung.</translation>
    </message>
    <message>
        <source>Ends “Keep me logged in” on one device.</source>
        <translation>Beendet „Angemeldet bleiben“ auf einem Gerät.</translation>
    </message>
    <message>
        <source>Ends every session this person has now, on every device.</source>
        <translation>Beendet jede Sitzung, die diese Person jetzt hat, auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Ends every session sealed with this key.</source>
        <translation>Beendet jede Sitzung, die mit diesem Schlüssel versiegelt ist.</translation>
    </message>
    <message>
        <source>Ends every session of this site.</source>
        <translation>Beendet jede Sitzung dieser Website.</translation>
    </message>
    <message>
        <source>Ends every session of every site.</source>
        <translation>Beendet jede Sitzung jeder Website.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nodes that have an entry in force, of all nodes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A node has yet to hear of it.</source>
        <translation>Ein Knoten hat noch nicht davon gehört.</translation>
    </message>
</context>
<context>
    <name>signet::ui::RevocationsPage</name>
    <message>
        <source>A push is under way.</source>
        <translation>Es wird gerade abgesendet.</translation>
    </message>
    <message>
        <source>End sessions…</source>
        <translation>Sitzungen beenden…</translation>
    </message>
    <message>
        <source>Compose a revocation by session, user, key, site or everything</source>
        <translation>Einen Widerruf nach Sitzung, Benutzer, Schlüssel, Website oder allem verfassen</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Aus einer Liste…</translation>
    </message>
    <message>
        <source>Compose many from a pasted list or a CSV file</source>
        <translation>Viele aus einer eingefügten Liste oder CSV-Datei verfassen</translation>
    </message>
    <message>
        <source>From a token…</source>
        <translation>Aus einem Token…</translation>
    </message>
    <message>
        <source>End the session that a token belongs to, or every session of its person</source>
        <translation>Die Sitzung beenden, zu der ein Token gehört, oder jede Sitzung seiner Person</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change to the list</source>
        <translation>Die letzte Änderung der Liste zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take the selected revocations off the list (Delete)</source>
        <translation>Die gewählten Widerrufe von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take everything off the list; Undo brings it back</source>
        <translation>Alles von der Liste nehmen; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Carry out what is staged, on every node</source>
        <translation>Vorgemerktes ausführen, auf jedem Knoten</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>What it would do is not known yet.</source>
        <translation>Was es bewirken würde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send no further batch; what has been sent stays</source>
        <translation>Keinen weiteren Stapel senden; was gesendet ist, bleibt</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Show only entries with certain targets or reasons</source>
        <translation>Nur Einträge mit bestimmten Zielen oder Gründen zeigen</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>Neueste Einträge</translation>
    </message>
    <message>
        <source>Read the log again and go to its newest entries</source>
        <translation>Das Protokoll neu lesen und zu den neuesten Einträgen gehen</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln Widerruf absenden</numerusform>
            <numerusform>%Ln Widerrufe absenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing revocations: %1 of %2</source>
        <translation>Widerrufe werden abgesendet: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) pushed</source>
        <translation>
            <numerusform>%Ln Widerruf abgesendet</numerusform>
            <numerusform>%Ln Widerrufe abgesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist geöffnet</translation>
    </message>
    <message>
        <source>%1 in force, on %2</source>
        <translation>%1 in Kraft, auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s)</source>
        <translation>
            <numerusform>%Ln Widerruf vorgemerkt</numerusform>
            <numerusform>%Ln Widerrufe vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln revocation(s); %1 were on the list already</source>
        <translation>
            <numerusform>%Ln Widerruf vorgemerkt; %1 standen schon auf der Liste</numerusform>
            <numerusform>%Ln Widerrufe vorgemerkt; %1 standen schon auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Revocations</source>
        <translation>Widerrufe</translation>
    </message>
    <message>
        <source>from a token</source>
        <translation>aus einem Token</translation>
    </message>
    <message>
        <source>Staged and pushed</source>
        <translation>Vorgemerkt und abgesendet</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingCard</name>
    <message>
        <source>Key ring</source>
        <translation>Schlüsselring</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The keys&apos; lives, past and planned</source>
        <translation>Das Leben der Schlüssel, vergangen und geplant</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>past or planned</source>
        <translation>vergangen oder geplant</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>From six weeks ago to two months ahead</source>
        <translation>Von vor sechs Wochen bis in zwei Monaten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Half a year back and ahead</source>
        <translation>Ein halbes Jahr zurück und voraus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every key&apos;s whole life</source>
        <translation>Das ganze Leben jedes Schlüssels</translation>
    </message>
    <message>
        <source>The same as dates in a table</source>
        <translation>Dasselbe als Daten in einer Tabelle</translation>
    </message>
    <message>
        <source>Waiting for a node</source>
        <translation>Wartet auf einen Knoten</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>Die Schlüssel konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingPicture</name>
    <message>
        <source>waits to be activated</source>
        <translation>wartet darauf, aktiviert zu werden</translation>
    </message>
    <message>
        <source>becomes active when every node has it</source>
        <translation>wird aktiv, sobald jeder Knoten ihn hat</translation>
    </message>
    <message>
        <source>becomes active %1</source>
        <translation>wird %1 aktiv</translation>
    </message>
    <message>
        <source>stays active until rotated</source>
        <translation>bleibt aktiv, bis rotiert wird</translation>
    </message>
    <message>
        <source>rotation is due</source>
        <translation>Rotation ist fällig</translation>
    </message>
    <message>
        <source>rotates %1</source>
        <translation>wird %1 rotiert</translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>ausgelaufen %1</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>wird %1 gelöscht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>No rotation is planned; keys are rotated by hand.</source>
        <translation>Keine Rotation ist geplant; die Schlüssel werden von Hand rotiert.</translation>
    </message>
    <message>
        <source>A rotation is due now. Sessions go on through it.</source>
        <translation>Eine Rotation ist jetzt fällig. Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>Next rotation %1, %2. Sessions go on through it.</source>
        <translation>Rotation %1, %2. Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>A key that is due waits for %1 to hear of it; the old one stays in use.</source>
        <translation>Ein fälliger Schlüssel wartet darauf, dass %1 davon hört; der alte bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>seal</source>
        <comment>use of a key</comment>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>use of a key</comment>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment in a table of dates</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>How often it sealed or signed</source>
        <translation>Wie oft er versiegelt oder signiert hat</translation>
    </message>
</context>
<context>
    <name>signet::ui::RingTimeline</name>
    <message>
        <source>Timeline of the keys</source>
        <translation>Zeitleiste der Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s).</source>
        <translation>
            <numerusform>%n Schlüssel.</numerusform>
            <numerusform>%n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, Nov 2026</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, 1 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleSheet</name>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>The role of %1</source>
        <translation>Die Rolle von %1</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 zuweisen</translation>
    </message>
</context>
<context>
    <name>signet::ui::RoleWords</name>
    <message>
        <source>viewer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>Widerrufer</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>Schlüsselverwalter</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sees everything but secrets; changes nothing.</source>
        <translation>Sieht alles außer Geheimnissen; ändert nichts.</translation>
    </message>
    <message>
        <source>Ends sessions too.</source>
        <translation>Beendet auch Sitzungen.</translation>
    </message>
    <message>
        <source>Rotates, stages and destroys keys too; exports and imports them.</source>
        <translation>Rotiert, stellt bereit und vernichtet auch Schlüssel; exportiert und importiert sie.</translation>
    </message>
    <message>
        <source>Changes sites, operators and settings too. May do everything.</source>
        <translation>Ändert auch Websites, Operatoren und Einstellungen. Darf alles.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist schon %2.</translation>
    </message>
    <message>
        <source>%1 becomes %2 and may do more than before. It is in force at once.</source>
        <translation>%1 wird %2 und darf mehr als vorher. Es gilt sofort.</translation>
    </message>
    <message>
        <source>%1 becomes %2 and may do less than before. What they did already stays done.</source>
        <translation>%1 wird %2 und darf weniger als vorher. Was schon getan ist, bleibt getan.</translation>
    </message>
</context>
<context>
    <name>signet::ui::ScheduleSheet</name>
    <message>
        <source>Rotation by schedule</source>
        <translation>Rotation nach Zeitplan</translation>
    </message>
    <message>
        <source>A new key is made a day ahead, so that every node has it, and takes over at its time. Sessions go on; nobody is logged out.</source>
        <translation>Ein neuer Schlüssel entsteht einen Tag vorher, damit jeder Knoten ihn hat, und übernimmt zu seiner Zeit. Sitzungen gehen weiter; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>Seal keys</source>
        <translation>Siegelschlüssel</translation>
    </message>
    <message>
        <source>Sign keys</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>Keep this schedule</source>
        <translation>Diesen Zeitplan behalten</translation>
    </message>
    <message>
        <source>%1: a new one every</source>
        <translation>%1: ein neuer alle</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>%1: days between rotations</source>
        <translation>%1: Tage zwischen Rotationen</translation>
    </message>
    <message>
        <source>Only by hand.</source>
        <translation>Nur von Hand.</translation>
    </message>
    <message>
        <source>%1 waits already and takes over first.</source>
        <translation>%1 wartet schon und übernimmt zuerst.</translation>
    </message>
    <message>
        <source>%1 is older than that: it is replaced as soon as every node has the new key.</source>
        <translation>%1 ist älter: Er wird ersetzt, sobald jeder Knoten den neuen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Next %1, %2.</source>
        <translation>Nächste %1, %2.</translation>
    </message>
    <message>
        <source>The schedule is kept</source>
        <translation>Der Zeitplan wird behalten</translation>
    </message>
</context>
<context>
    <name>signet::ui::SecretPlaceChoice</name>
    <message>
        <source>in the desktop&apos;s keychain</source>
        <translation>im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>in an encrypted file, under a passphrase</source>
        <translation>in einer verschlüsselten Datei, unter einer Passphrase</translation>
    </message>
    <message>
        <source>GNOME Keyring or KWallet; unlocked when you log in</source>
        <translation>GNOME Keyring oder KWallet; bei der Anmeldung entsperrt</translation>
    </message>
    <message>
        <source>For desktops without a keychain; the passphrase is asked for at each start</source>
        <translation>Für Desktops ohne Schlüsselbund; bei jedem Start wird nach der Passphrase gefragt</translation>
    </message>
</context>
<context>
    <name>signet::ui::SecretSheet</name>
    <message>
        <source>Site secret</source>
        <translation>Website-Geheimnis</translation>
    </message>
    <message>
        <source>A new secret for %1</source>
        <translation>Ein neues Geheimnis für %1</translation>
    </message>
    <message>
        <source>The site needs it where it reaches the authority by loopback TCP instead of the Unix socket. It is shown once, and only its hash is kept.</source>
        <translation>Die Website braucht es, wo sie die Autorität über Loopback-TCP statt über den Unix-Socket erreicht. Es wird einmal gezeigt, und nur sein Hash wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret it has now is refused at once: until the new one is set in the site, nobody can log in there and nobody stays logged in.</source>
        <translation>Das jetzige Geheimnis wird sofort abgelehnt: Bis das neue in der Website eingetragen ist, kann sich dort niemand anmelden, und niemand bleibt angemeldet.</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Set it in the site now. It will not be shown again.</source>
        <translation>Tragen Sie es jetzt in der Website ein. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is not shown again (Esc)</source>
        <translation>Es wird nicht noch einmal gezeigt (Esc)</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Das Geheimnis kopieren</translation>
    </message>
    <message>
        <source>The clipboard is cleared after 30 seconds</source>
        <translation>Die Zwischenablage wird nach 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>The secret is copied. The clipboard is cleared in 30 seconds</source>
        <translation>Das Geheimnis ist kopiert. Die Zwischenablage wird in 30 Sekunden geleert</translation>
    </message>
    <message>
        <source>The site sends it with each request, in the field Authorization: Bearer. Keep it in a file that only the site reads. A MediaWiki needs none: it uses the Unix socket.</source>
        <translation>Die Website schickt es mit jeder Anfrage im Feld Authorization: Bearer. Bewahren Sie es in einer Datei auf, die nur die Website liest. Ein MediaWiki braucht keines: es nutzt den Unix-Socket.</translation>
    </message>
</context>
<context>
    <name>signet::ui::SettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Who administers, and what they may do</source>
        <translation>Wer verwaltet, und was die Person darf</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Lifetimes, cookies and failure policy of each site</source>
        <translation>Lebensdauern, Cookies und Ausfallverhalten jeder Website</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How the console looks, and when it locks</source>
        <translation>Wie die Konsole aussieht, und wann sie sich sperrt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ada Lovelace</source>
        <translation>Ada Lovelace</translation>
    </message>
</context>
<context>
    <name>signet::ui::ShareCard</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save this table as a picture or as CSV</source>
        <translation>Diese Tabelle als Bild oder als CSV speichern</translation>
    </message>
</context>
<context>
    <name>signet::ui::SheetForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without doing anything (Esc)</source>
        <translation>Schließen, ohne etwas zu tun (Esc)</translation>
    </message>
</context>
<context>
    <name>signet::ui::Sheets</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab walk through every control. Escape closes what lies on top.</source>
        <translation>Tab und Umschalt+Tab gehen durch alle Bedienelemente. Escape schließt, was obenauf liegt.</translation>
    </message>
    <message>
        <source>About Signet</source>
        <translation>Über Signet</translation>
    </message>
    <message>
        <source>Signet console</source>
        <translation>Signet-Konsole</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Signet lets a website keep its sessions sealed inside the visitors&apos; cookies. This console decodes and verifies such cookies, and any other token you paste.</source>
        <translation>Mit Signet bewahrt eine Website ihre Sitzungen versiegelt in den Cookies der Besucher auf. Diese Konsole macht solche Cookies lesbar und prüft sie, ebenso jedes andere Token, das Sie einfügen.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere, no address in a token is ever followed, and nothing you paste is written to disk.</source>
        <translation>Alles geschieht auf diesem Rechner. Nichts wird irgendwohin gesendet, keiner Adresse in einem Token wird je gefolgt, und nichts, was Sie einfügen, wird auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and OpenSSL.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Erstellt mit Qt %1 und OpenSSL.</translation>
    </message>
</context>
<context>
    <name>signet::ui::SiteForm</name>
    <message>
        <source>Where it is</source>
        <translation>Wo sie ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What its tokens name as their audience: a-z, 0-9 and -. It cannot be changed later.</source>
        <translation>Was ihre Token als Empfänger nennen: a-z, 0-9 und -. Später nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>English Wikipedia</source>
        <translation>Deutsche Wikipedia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For people; empty shows the name.</source>
        <translation>Für Menschen; leer wird der Name gezeigt.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Lebensdauern</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Absolute lifetime</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Remember lifetime</source>
        <translation>Merkdauer</translation>
    </message>
    <message>
        <source>Issue identity tokens</source>
        <translation>Identitäts-Token ausstellen</translation>
    </message>
    <message>
        <source>Identity tokens</source>
        <translation>Identitäts-Token</translation>
    </message>
    <message>
        <source>Identity lifetime</source>
        <translation>Identitätsdauer</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>only this host</source>
        <translation>nur dieser Host</translation>
    </message>
    <message>
        <source>Cookie domain</source>
        <translation>Cookie-Domain</translation>
    </message>
    <message>
        <source>Cookie budget</source>
        <translation>Cookie-Budget</translation>
    </message>
    <message>
        <source>Overflow from</source>
        <translation>Überlauf ab</translation>
    </message>
    <message>
        <source>When the log cannot be heard</source>
        <translation>Wenn das Protokoll nicht zu hören ist</translation>
    </message>
    <message>
        <source>Go on for</source>
        <translation>Weitermachen für</translation>
    </message>
    <message>
        <source>Site secret</source>
        <translation>Website-Geheimnis</translation>
    </message>
    <message>
        <source>For loopback TCP</source>
        <translation>Für Loopback-TCP</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
</context>
<context>
    <name>signet::ui::SiteWords</name>
    <message>
        <source>Not sent when somebody follows a link from elsewhere: they seem logged out until the next click.</source>
        <translation>Wird nicht gesendet, wenn jemand einem Link von anderswo folgt: Die Person wirkt abgemeldet bis zum nächsten Klick.</translation>
    </message>
    <message>
        <source>Sent with requests of every other site too. Only for sites shown inside others; needs https.</source>
        <translation>Wird auch mit Anfragen jeder anderen Website gesendet. Nur für Websites, die in anderen gezeigt werden; braucht https.</translation>
    </message>
    <message>
        <source>Sent when somebody follows a link to the site, not with requests that other sites make.</source>
        <translation>Wird gesendet, wenn jemand einem Link zur Website folgt, nicht mit Anfragen, die andere Websites stellen.</translation>
    </message>
    <message>
        <source>Cookies travel encrypted only; they are called %1.</source>
        <translation>Cookies reisen nur verschlüsselt; sie heißen %1.</translation>
    </message>
    <message>
        <source>Without https, whoever shares the network can take over a session.</source>
        <translation>Ohne https kann jeder im selben Netz eine Sitzung übernehmen.</translation>
    </message>
    <message>
        <source>Renewed on use after half of it. Who stays away longer logs in again, unless remembered.</source>
        <translation>Wird nach ihrer Hälfte bei Gebrauch erneuert. Wer länger fortbleibt, meldet sich neu an, sofern er nicht gemerkt ist.</translation>
    </message>
    <message>
        <source>Then everybody logs in again, however active. A stolen cookie stays good for at most %1 unless it is ended.</source>
        <translation>Dann meldet sich jeder neu an, wie aktiv er auch ist. Ein gestohlener Cookie gilt höchstens %1, wenn er nicht beendet wird.</translation>
    </message>
    <message>
        <source>“Keep me logged in” lasts through %1 without a visit.</source>
        <translation>„Angemeldet bleiben“ hält ohne Besuch: %1.</translation>
    </message>
    <message>
        <source>A signed token beside each session, which proxies check with public keys only. It cannot be ended before %1 are over.</source>
        <translation>Ein signiertes Token neben jeder Sitzung, das Proxys nur mit öffentlichen Schlüsseln prüfen. Vorher beenden lässt es sich nicht; es gilt %1.</translation>
    </message>
    <message>
        <source>No signed token is issued; only the site itself knows who somebody is.</source>
        <translation>Kein signiertes Token wird ausgestellt; nur die Website selbst weiß, wer jemand ist.</translation>
    </message>
    <message>
        <source>Only %1 gets the cookie, and no other host can set it.</source>
        <translation>Nur %1 erhält den Cookie, und kein anderer Host kann ihn setzen.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>Every host under %1 gets the cookie; each of them could read or replace it.</source>
        <translation>Jeder Host unter %1 erhält den Cookie; jeder davon könnte ihn lesen oder ersetzen.</translation>
    </message>
    <message>
        <source>All cookies of one answer together. nginx fails an answer of more than 4 KiB unless it is set up otherwise.</source>
        <translation>Alle Cookies einer Antwort zusammen. nginx scheitert an einer Antwort über 4 KiB, wenn es nicht anders eingerichtet ist.</translation>
    </message>
    <message>
        <source>The data of a larger session goes to the record, encrypted, for at most 10 minutes.</source>
        <translation>Die Daten einer größeren Sitzung kommen verschlüsselt in den Bestand, für höchstens 10 Minuten.</translation>
    </message>
    <message>
        <source>A node that does not hear the revocation log goes on for %1, then refuses everybody. Shorter is safer, longer keeps the site up.</source>
        <translation>Ein Knoten, der das Widerrufsprotokoll nicht hört, macht so lange weiter: %1; dann lehnt er alle ab. Kürzer ist sicherer, länger hält die Website am Laufen.</translation>
    </message>
    <message>
        <source>None: the site asks through the Unix socket of its own machine.</source>
        <translation>Keines: Die Website fragt über den Unix-Socket ihres eigenen Rechners.</translation>
    </message>
    <message>
        <source>Set. The site sends it with each request over loopback TCP; it was shown once and is kept only as a hash.</source>
        <translation>Gesetzt. Die Website sendet es mit jeder Anfrage über Loopback-TCP; es wurde einmal gezeigt und wird nur als Hash aufbewahrt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, war %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Session lifetime</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Absolute lifetime</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Remember lifetime</source>
        <translation>Merkdauer</translation>
    </message>
    <message>
        <source>Identity tokens</source>
        <translation>Identitäts-Token</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Identity lifetime</source>
        <translation>Identitätsdauer</translation>
    </message>
    <message>
        <source>Cookie domain</source>
        <translation>Cookie-Domain</translation>
    </message>
    <message>
        <source>Cookie budget</source>
        <translation>Cookie-Budget</translation>
    </message>
    <message>
        <source>Overflow from</source>
        <translation>Überlauf ab</translation>
    </message>
    <message>
        <source>Goes on without the log</source>
        <translation>Macht ohne das Protokoll weiter</translation>
    </message>
    <message>
        <source>The session cookie is called %1 from then on: everybody logs in again.</source>
        <translation>Der Sitzungs-Cookie heißt dann %1: Alle melden sich neu an.</translation>
    </message>
</context>
<context>
    <name>signet::ui::SitesView</name>
    <message>
        <source>It has not been saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is saved and in force</source>
        <translation>%1 ist gespeichert und in Kraft</translation>
    </message>
    <message>
        <source>%1 is no longer served</source>
        <translation>%1 wird nicht mehr bedient</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>No site is served yet. Add the first one: its name, and where it is.</source>
        <translation>Noch wird keine Website bedient. Fügen Sie die erste hinzu: ihren Namen, und wo sie ist.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose a site that is saved first.</source>
        <translation>Wählen Sie zuerst eine gespeicherte Website.</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Website hinzufügen…</translation>
    </message>
    <message>
        <source>Serve another wiki or application</source>
        <translation>Ein weiteres Wiki oder eine weitere Anwendung bedienen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Put the changes of this site in force on every node</source>
        <translation>Die Änderungen dieser Website auf jedem Knoten in Kraft setzen</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>They are being saved.</source>
        <translation>Sie werden gespeichert.</translation>
    </message>
    <message>
        <source>Mend what is wrong first.</source>
        <translation>Beheben Sie zuerst, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show the site as it is in force</source>
        <translation>Die Website zeigen, wie sie in Kraft ist</translation>
    </message>
    <message>
        <source>Make a new secret…</source>
        <translation>Neues Geheimnis erzeugen…</translation>
    </message>
    <message>
        <source>For a site that reaches the authority by loopback TCP</source>
        <translation>Für eine Website, die die Autorität über Loopback-TCP erreicht</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Serve this site no longer</source>
        <translation>Diese Website nicht mehr bedienen</translation>
    </message>
    <message>
        <source>The sites could not be read</source>
        <translation>Die Websites konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new site</source>
        <translation>neue Website</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Eine neue Website</translation>
    </message>
    <message>
        <source>A site is added. It can be used as soon as every node has it.</source>
        <translation>Eine Website wird hinzugefügt. Sie lässt sich benutzen, sobald jeder Knoten sie kennt.</translation>
    </message>
    <message>
        <source>A site of that name is served already</source>
        <translation>Eine Website dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>Saving would change it. Choose another name.</source>
        <translation>Speichern würde sie ändern. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Somebody else changed this site meanwhile: reload it, or keep your changes.</source>
        <translation>Jemand anderes hat diese Website inzwischen geändert: Laden Sie sie neu, oder behalten Sie Ihre Änderungen.</translation>
    </message>
    <message>
        <source>Nobody else has changed this site meanwhile.</source>
        <translation>Niemand anderes hat diese Website inzwischen geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show the site as the other operator left it; your changes are dropped</source>
        <translation>Die Website zeigen, wie der andere Operator sie hinterlassen hat; Ihre Änderungen fallen weg</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>Go on from what is in force now; saving puts in force what is listed</source>
        <translation>Von dem ausgehen, was jetzt in Kraft ist; Speichern setzt in Kraft, was aufgeführt ist</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Somebody else changed this site meanwhile</source>
        <translation>Jemand anderes hat diese Website inzwischen geändert</translation>
    </message>
    <message>
        <source>Above stands how yours differs from what is in force now. Reload the site, or keep your changes and save them over it.</source>
        <translation>Oben steht, worin Ihre Fassung von dem abweicht, was jetzt in Kraft ist. Laden Sie die Website neu, oder behalten Sie Ihre Änderungen und speichern Sie sie darüber.</translation>
    </message>
    <message>
        <source>For MediaWiki…</source>
        <translation>Für MediaWiki…</translation>
    </message>
    <message>
        <source>The lines that go into the wiki&apos;s LocalSettings.php</source>
        <translation>Die Zeilen, die in die LocalSettings.php des Wikis gehören</translation>
    </message>
</context>
<context>
    <name>signet::ui::SizeCard</name>
    <message>
        <source>Size in the cookie budget</source>
        <translation>Größe im Cookie-Budget</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1: %2 darüber</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::Sparkline</name>
    <message>
        <source>nothing counted yet</source>
        <translation>noch nichts gezählt</translation>
    </message>
    <message>
        <source>the last is %1</source>
        <translation>der letzte Wert ist %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::StagedCard</name>
    <message>
        <source>Staged, not pushed</source>
        <translation>Vorgemerkt, nicht abgesendet</translation>
    </message>
    <message>
        <source>Nothing is staged. What you compose waits here, can be undone, and does nothing until you push it.</source>
        <translation>Nichts ist vorgemerkt. Was Sie verfassen, wartet hier, lässt sich rückgängig machen und bewirkt nichts, bis Sie es absenden.</translation>
    </message>
    <message>
        <source>Staged revocations</source>
        <translation>Vorgemerkte Widerrufe</translation>
    </message>
</context>
<context>
    <name>signet::ui::Staging</name>
    <message>
        <source>No more than %1 revocations can be staged at once.</source>
        <translation>Mehr als %1 Widerrufe lassen sich nicht auf einmal vormerken.</translation>
    </message>
    <message>
        <source>Push what is staged, then go on with the rest.</source>
        <translation>Senden Sie ab, was vorgemerkt ist, und machen Sie dann mit dem Rest weiter.</translation>
    </message>
    <message numerus="yes">
        <source>staging of %Ln revocation(s)</source>
        <translation>
            <numerusform>Vormerken von %Ln Widerruf</numerusform>
            <numerusform>Vormerken von %Ln Widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln revocation(s)</source>
        <translation>
            <numerusform>Wegnehmen von %Ln Widerruf</numerusform>
            <numerusform>Wegnehmen von %Ln Widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::StartPage</name>
    <message>
        <source>in this console, site %1</source>
        <translation>in dieser Konsole, Website %1</translation>
    </message>
    <message>
        <source>authority, port %1, as %2</source>
        <translation>Autorität, Port %1, als %2</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Ihre Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Signet</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>What do you want to look after?</source>
        <translation>Was möchten Sie betreuen?</translation>
    </message>
    <message>
        <source>An authority seals and opens the sessions of your sites. This console shows what it does, changes its keys and ends sessions.</source>
        <translation>Eine Autorität versiegelt und öffnet die Sitzungen Ihrer Websites. Diese Konsole zeigt, was sie tut, wechselt ihre Schlüssel und beendet Sitzungen.</translation>
    </message>
    <message>
        <source>Connect to an authority</source>
        <translation>Mit einer Autorität verbinden</translation>
    </message>
    <message>
        <source>For a site that runs signetd. You need the pairing link that an administrator made for you; it begins with signet:// and is good for 10 minutes.</source>
        <translation>Für eine Website, auf der signetd läuft. Sie brauchen den Kopplungslink, den ein Administrator für Sie erzeugt hat; er beginnt mit signet:// und gilt 10 Minuten.</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>Lokaler Arbeitsbereich</translation>
    </message>
    <message>
        <source>An authority inside this console, for development and for trying things out. Its record stays on this computer, its keys encrypted.</source>
        <translation>Eine Autorität in dieser Konsole, zum Entwickeln und Ausprobieren. Ihr Bestand bleibt auf diesem Rechner, ihre Schlüssel sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Three invented wikis with 30 days of invented traffic. Rotate, revoke, break things: nothing is kept, nobody is logged out.</source>
        <translation>Drei erfundene Wikis mit 30 Tagen erfundenem Verkehr. Rotieren, widerrufen, kaputt machen: Nichts wird aufbewahrt, niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Take this workspace and its secret off this computer</source>
        <translation>Diesen Arbeitsbereich und sein Geheimnis von diesem Rechner entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Connect to this workspace</source>
        <translation>Mit diesem Arbeitsbereich verbinden</translation>
    </message>
</context>
<context>
    <name>signet::ui::Statistics</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>from (UTC)</source>
        <translation>von (UTC)</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>höchstens %1 in %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>andere Gründe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 bytes and more</source>
        <translation>%1 Bytes und mehr</translation>
    </message>
    <message>
        <source>%1 to %2 bytes</source>
        <translation>%1 bis %2 Bytes</translation>
    </message>
    <message>
        <source>Cookie sizes</source>
        <translation>Cookie-Größen</translation>
    </message>
    <message>
        <source>size of the session token</source>
        <translation>Größe des Sitzungs-Tokens</translation>
    </message>
    <message>
        <source>from bytes</source>
        <translation>ab Bytes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>Abgelehnt, nach Grund</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Overflows</source>
        <translation>Überläufe</translation>
    </message>
    <message>
        <source>overflows</source>
        <translation>Überläufe</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>share of opened</source>
        <translation>Anteil am Geöffneten</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no known key</source>
        <translation>kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Website</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>no known site</source>
        <translation>keine bekannte Website</translation>
    </message>
    <message>
        <source>the same time before</source>
        <translation>derselben Zeit davor</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>nichts in %1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>%1%2 % on %3</source>
        <translation>%1%2 % gegenüber %3</translation>
    </message>
    <message>
        <source>no session token was issued</source>
        <translation>es wurde kein Sitzungs-Token ausgestellt</translation>
    </message>
    <message>
        <source>bytes, about</source>
        <translation>Bytes, etwa</translation>
    </message>
    <message>
        <source>the largest over %1</source>
        <translation>das größte über %1</translation>
    </message>
    <message>
        <source>all below %1</source>
        <translation>alle unter %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 begun, %2 renewed</source>
        <translation>%1 begonnen, %2 erneuert</translation>
    </message>
    <message>
        <source>nothing was refused</source>
        <translation>nichts wurde abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln overflow(s)</source>
        <translation>
            <numerusform>%1, %Ln Überlauf</numerusform>
            <numerusform>%1, %Ln Überläufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signet::ui::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Statistics: %1</source>
        <translation>Statistik: %1</translation>
    </message>
    <message>
        <source>Show this much, up to now</source>
        <translation>So viel zeigen, bis jetzt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow what happens, or let the charts stand still</source>
        <translation>Dem Geschehen folgen, oder die Diagramme stillstehen lassen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Draw the time before, dotted, behind each line</source>
        <translation>Die Zeit davor gepunktet hinter jede Linie zeichnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the whole again</source>
        <translation>Wieder das Ganze zeigen</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Show the figures of every chart as a table, or the charts again</source>
        <translation>Die Zahlen jedes Diagramms als Tabelle zeigen, oder wieder die Diagramme</translation>
    </message>
    <message>
        <source>Save the chart used last to a file</source>
        <translation>Das zuletzt benutzte Diagramm in einer Datei speichern</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>Chart as CSV…</source>
        <translation>Diagramm als CSV…</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>alle Websites</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Show this much, up to now (Alt+%1)</source>
        <translation>So viel zeigen, bis jetzt (Alt+%1)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Show one site or all of them</source>
        <translation>Eine Website zeigen, oder alle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the chart used last as a picture or as CSV</source>
        <translation>Das zuletzt benutzte Diagramm als Bild oder als CSV speichern</translation>
    </message>
    <message>
        <source>A part of the charts, in finer steps where they are kept</source>
        <translation>Ein Teil der Diagramme, in feineren Schritten, wo sie aufbewahrt sind</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Middle cookie size</source>
        <translation>Mittlere Cookie-Größe</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>Abgelehnt, nach Grund</translation>
    </message>
    <message>
        <source>Nothing was refused in this time.</source>
        <translation>In dieser Zeit wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>No key was used in this time.</source>
        <translation>In dieser Zeit wurde kein Schlüssel benutzt.</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Website</translation>
    </message>
    <message>
        <source>No site was used in this time.</source>
        <translation>In dieser Zeit wurde keine Website benutzt.</translation>
    </message>
    <message>
        <source>Issued and ended</source>
        <translation>Ausgestellt und beendet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Cookie sizes</source>
        <translation>Cookie-Größen</translation>
    </message>
    <message>
        <source>Overflows</source>
        <translation>Überläufe</translation>
    </message>
    <message>
        <source>different sessions seen in each step; the band holds the true number 95 times in 100</source>
        <translation>verschiedene Sitzungen, die in jedem Schritt gesehen wurden; im Band liegt die wahre Zahl 95 von 100 Malen</translation>
    </message>
    <message>
        <source>of sealed session tokens</source>
        <translation>der versiegelten Sitzungs-Token</translation>
    </message>
    <message>
        <source>too large for a cookie</source>
        <translation>zu groß für einen Cookie</translation>
    </message>
    <message>
        <source>Brush over a part of a chart first.</source>
        <translation>Ziehen Sie zuerst über einen Teil eines Diagramms.</translation>
    </message>
    <message>
        <source>A part that was picked out stands still.</source>
        <translation>Ein herausgegriffener Teil steht still.</translation>
    </message>
    <message>
        <source>The statistics could not be read</source>
        <translation>Die Statistik konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The shares by key and site could not be read</source>
        <translation>Die Anteile nach Schlüssel und Website konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>dotted: the time before</source>
        <translation>gepunktet: die Zeit davor</translation>
    </message>
    <message>
        <source>dotted: %1</source>
        <translation>gepunktet: %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The number of the last revocation in the log</source>
        <translation>Die Nummer des letzten Widerrufs im Protokoll</translation>
    </message>
    <message>
        <source>The version of the key ring, and how many live nodes have it</source>
        <translation>Die Fassung des Schlüsselrings, und wie viele laufende Knoten sie haben</translation>
    </message>
    <message>
        <source>%1 everything</source>
        <translation>%1 alles</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>log %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <source>ring %1, confirmed by %2 of %3</source>
        <translation>Ring %1, bestätigt von %2 von %3</translation>
    </message>
    <message>
        <source>The node is fresh</source>
        <translation>Der Knoten ist aktuell</translation>
    </message>
    <message>
        <source>All nodes fresh</source>
        <translation>Alle Knoten aktuell</translation>
    </message>
    <message>
        <source>%1 of %2 nodes fresh</source>
        <translation>%1 von %2 Knoten aktuell</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>local %1 · UTC %2</source>
        <translation>Ortszeit %1 · UTC %2</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenEditor</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Paste a token, a cookie line, a request, a HAR file or a log</source>
        <translation>Token, Cookie-Zeile, Anfrage, HAR-Datei oder Protokoll einfügen</translation>
    </message>
    <message>
        <source>Paste or type here, or drop a file</source>
        <translation>Hier einfügen oder eintippen, oder eine Datei fallen lassen</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenSheet</name>
    <message>
        <source>End a token&apos;s session</source>
        <translation>Sitzung eines Tokens beenden</translation>
    </message>
    <message>
        <source>End the session of a token</source>
        <translation>Die Sitzung eines Tokens beenden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste a session cookie or token</source>
        <translation>Sitzungs-Cookie oder Token einfügen</translation>
    </message>
    <message>
        <source>For the log and whoever reads it later</source>
        <translation>Für das Protokoll und wer es später liest</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The console tries again by itself.</source>
        <translation>Die Konsole versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>A %1 of %2</source>
        <translation>Ein %1 von %2</translation>
    </message>
    <message>
        <source>A %1 of %2 at %3</source>
        <translation>Ein %1 von %2 bei %3</translation>
    </message>
    <message>
        <source>It is not verified: what it says may have been written by anybody. %1</source>
        <translation>Es ist nicht bestätigt: Was es sagt, kann jeder geschrieben haben. %1</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>One device, one browser.</source>
        <translation>Ein Gerät, ein Browser.</translation>
    </message>
    <message>
        <source>Only this remember token</source>
        <translation>Nur dieses Merk-Token</translation>
    </message>
    <message>
        <source>“Keep me logged in” on one device.</source>
        <translation>„Angemeldet bleiben“ auf einem Gerät.</translation>
    </message>
    <message>
        <source>Every session of this person</source>
        <translation>Jede Sitzung dieser Person</translation>
    </message>
    <message>
        <source>On every device at %1; they must log in again.</source>
        <translation>Auf jedem Gerät bei %1; die Person muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Stage it</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Put it on the list; nothing happens until the list is pushed</source>
        <translation>Auf die Liste setzen; nichts geschieht, bis die Liste abgesendet wird</translation>
    </message>
    <message>
        <source>from a token</source>
        <translation>aus einem Token</translation>
    </message>
</context>
<context>
    <name>signet::ui::TokenTarget</name>
    <message>
        <source>The token names no session and nobody that could be ended.</source>
        <translation>Das Token nennt keine Sitzung und niemanden, die sich beenden ließe.</translation>
    </message>
    <message>
        <source>A sealed token can be read only by the authority that made it.</source>
        <translation>Ein versiegeltes Token kann nur die Autorität lesen, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>There is no token in the text.</source>
        <translation>In dem Text ist kein Token.</translation>
    </message>
    <message>
        <source>Copy it whole: a token has no spaces, and two or four dots.</source>
        <translation>Kopieren Sie es ganz: Ein Token hat keine Leerzeichen und zwei oder vier Punkte.</translation>
    </message>
</context>
<context>
    <name>signet::ui::VaultStore</name>
    <message>
        <source>The file of secrets is closed.</source>
        <translation>Die Geheimnisdatei ist geschlossen.</translation>
    </message>
    <message>
        <source>Type its passphrase.</source>
        <translation>Geben Sie ihre Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>signet::ui::VerdictBanner</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>signet::ui::WholeFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>it cannot be kept from others</source>
        <translation>sie lässt sich nicht vor anderen schützen</translation>
    </message>
</context>
<context>
    <name>signet::ui::WindowLock</name>
    <message>
        <source>Locked · Signet</source>
        <translation>Gesperrt · Signet</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceCard</name>
    <message>
        <source>viewer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>revoker</source>
        <translation>Widerrufer</translation>
    </message>
    <message>
        <source>keykeeper</source>
        <translation>Schlüsselverwalter</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>in this console</source>
        <translation>in dieser Konsole</translation>
    </message>
    <message>
        <source>invented</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>wird verbunden…</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose what to look after</source>
        <translation>Wählen Sie, was Sie betreuen</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>%1: change to another workspace</source>
        <translation>%1: zu einem anderen Arbeitsbereich wechseln</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceDesk</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to an authority with a pairing link</source>
        <translation>Mit einem Kopplungslink mit einer Autorität verbinden</translation>
    </message>
    <message>
        <source>Open local workspace</source>
        <translation>Lokalen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>An authority inside this console</source>
        <translation>Eine Autorität in dieser Konsole</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Demo erkunden</translation>
    </message>
    <message>
        <source>Invented wikis with 30 days of invented traffic</source>
        <translation>Erfundene Wikis mit 30 Tagen erfundenem Verkehr</translation>
    </message>
    <message>
        <source>All workspaces…</source>
        <translation>Alle Arbeitsbereiche…</translation>
    </message>
    <message>
        <source>The start page: known workspaces, and the ways to new ones</source>
        <translation>Die Startseite: bekannte Arbeitsbereiche, und die Wege zu neuen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Connect again without waiting</source>
        <translation>Ohne zu warten neu verbinden</translation>
    </message>
    <message>
        <source>Pair anew…</source>
        <translation>Neu koppeln…</translation>
    </message>
    <message>
        <source>Connect with a new pairing link, as a new operator</source>
        <translation>Mit einem neuen Kopplungslink verbinden, als neuer Operator</translation>
    </message>
    <message>
        <source>Leave this workspace</source>
        <translation>Diesen Arbeitsbereich verlassen</translation>
    </message>
    <message>
        <source>Close the connection and go back to the start page</source>
        <translation>Die Verbindung schließen und zur Startseite zurückkehren</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceHolder</name>
    <message>
        <source>This needs the role viewer.</source>
        <translation>Dazu ist die Rolle Beobachter nötig.</translation>
    </message>
    <message>
        <source>This needs the role revoker. An administrator can change yours.</source>
        <translation>Dazu ist die Rolle Widerrufer nötig. Ein Administrator kann Ihre ändern.</translation>
    </message>
    <message>
        <source>This needs the role keykeeper. An administrator can change yours.</source>
        <translation>Dazu ist die Rolle Schlüsselverwalter nötig. Ein Administrator kann Ihre ändern.</translation>
    </message>
    <message>
        <source>This needs the role administrator. An administrator can change yours.</source>
        <translation>Dazu ist die Rolle Administrator nötig. Ein Administrator kann Ihre ändern.</translation>
    </message>
    <message>
        <source>Choose a workspace first.</source>
        <translation>Wählen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Not connected. The console tries again by itself.</source>
        <translation>Nicht verbunden. Die Konsole versucht es von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceOpener</name>
    <message>
        <source>The master key of this local workspace is not where it was kept.</source>
        <translation>Der Hauptschlüssel dieses lokalen Arbeitsbereichs ist nicht, wo er aufbewahrt war.</translation>
    </message>
    <message>
        <source>Without it the record cannot be read. Restore your keychain from a backup, or forget the workspace and make a new one.</source>
        <translation>Ohne ihn lässt sich der Bestand nicht lesen. Stellen Sie Ihren Schlüsselbund aus einer Sicherung wieder her, oder vergessen Sie den Arbeitsbereich und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The operator key of %1 is not where it was kept.</source>
        <translation>Der Operatorschlüssel von %1 ist nicht, wo er aufbewahrt war.</translation>
    </message>
    <message>
        <source>Ask an administrator for a new pairing link and connect again.</source>
        <translation>Bitten Sie einen Administrator um einen neuen Kopplungslink und verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Keep its secret</source>
        <translation>Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>Forget this workspace</source>
        <translation>Arbeitsbereich vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Its master key is erased. The record stays on the disk, but nobody can read its keys any more. This cannot be undone.</source>
        <translation>Sein Hauptschlüssel wird gelöscht. Der Bestand bleibt auf der Festplatte, aber niemand kann seine Schlüssel mehr lesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The operator key is erased from this computer. To come back you need a new pairing link. The authority goes on as before.</source>
        <translation>Der Operatorschlüssel wird von diesem Rechner gelöscht. Um zurückzukehren, brauchen Sie einen neuen Kopplungslink. Die Autorität läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Erase the secret and take the workspace off the list</source>
        <translation>Das Geheimnis löschen und den Arbeitsbereich von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorkspaceStrip</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Everything here is invented; nothing is kept.</source>
        <translation>Alles hier ist erfunden; nichts wird aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Neuer Versuch in %n s.</numerusform>
            <numerusform>Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now…</source>
        <translation>Wird jetzt versucht…</translation>
    </message>
    <message>
        <source>Figures are the last known.</source>
        <translation>Die Zahlen sind die zuletzt bekannten.</translation>
    </message>
    <message>
        <source>Connection to %1 lost since %2 (%3).</source>
        <translation>Verbindung zu %1 abgebrochen seit %2 (%3).</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2 (%3).</source>
        <translation>%1 ist nicht erreichbar seit %2 (%3).</translation>
    </message>
</context>
<context>
    <name>signet::ui::WorthDoing</name>
    <message>
        <source>The record takes no writes</source>
        <translation>Der Bestand ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Nothing can be revoked or rotated until it does; sessions go on. Look whether the disk is full or read-only.</source>
        <translation>Bis es wieder geht, lässt sich nichts widerrufen oder rotieren; Sitzungen gehen weiter. Sehen Sie nach, ob die Festplatte voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The node %1 has not heard the revocation log</source>
        <translation>Der Knoten %1 hat das Widerrufsprotokoll nicht gehört</translation>
    </message>
    <message>
        <source>Past each site&apos;s limit it refuses every session. Look at its connection to the record.</source>
        <translation>Nach der Frist jeder Website lehnt er alle ihre Sitzungen ab. Sehen Sie nach seiner Verbindung zum Bestand.</translation>
    </message>
    <message>
        <source>The node %1 was last heard %2</source>
        <translation>Der Knoten %1 wurde zuletzt %2 gehört</translation>
    </message>
    <message>
        <source>Start it again, or leave it: a node that is gone is forgotten after a week.</source>
        <translation>Starten Sie ihn wieder, oder lassen Sie ihn: Ein Knoten, den es nicht mehr gibt, ist nach einer Woche vergessen.</translation>
    </message>
    <message>
        <source>A new key waits for the node %1</source>
        <translation>Ein neuer Schlüssel wartet auf den Knoten %1</translation>
    </message>
    <message>
        <source>The old key stays in use until that node has the new one.</source>
        <translation>Der alte Schlüssel bleibt in Gebrauch, bis dieser Knoten den neuen hat.</translation>
    </message>
    <message>
        <source>It was due %1. Rotate now; nobody is logged out.</source>
        <translation>Sie war %1 fällig. Rotieren Sie jetzt; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>The rotation of the seal key is overdue</source>
        <translation>Die Rotation des Siegelschlüssels ist überfällig</translation>
    </message>
    <message>
        <source>The rotation of the sign key is overdue</source>
        <translation>Die Rotation des Signierschlüssels ist überfällig</translation>
    </message>
    <message>
        <source>The key %1 has reached its limit of uses</source>
        <translation>Der Schlüssel %1 hat die Grenze seiner Verwendungen erreicht</translation>
    </message>
    <message>
        <source>Rotate it now; nobody is logged out.</source>
        <translation>Rotieren Sie ihn jetzt; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>The key %1 nears its limit of uses</source>
        <translation>Der Schlüssel %1 nähert sich der Grenze seiner Verwendungen</translation>
    </message>
    <message>
        <source>Used %1 of %2 times. Plan its rotation.</source>
        <translation>%1 von %2 Malen benutzt. Planen Sie seine Rotation.</translation>
    </message>
    <message>
        <source>Seal keys are rotated by hand only</source>
        <translation>Siegelschlüssel werden nur von Hand rotiert</translation>
    </message>
    <message>
        <source>A schedule does it by itself; 90 days are usual.</source>
        <translation>Ein Zeitplan tut es von selbst; 90 Tage sind üblich.</translation>
    </message>
    <message>
        <source>The cookies of %1 travel unencrypted</source>
        <translation>Die Cookies von %1 reisen unverschlüsselt</translation>
    </message>
    <message>
        <source>Whoever shares the network can take over a session. Give the site https.</source>
        <translation>Wer im selben Netz ist, kann eine Sitzung übernehmen. Geben Sie der Website https.</translation>
    </message>
    <message>
        <source>Absolute life of %1 is %2</source>
        <translation>Die Höchstdauer von %1 ist %2</translation>
    </message>
    <message>
        <source>A stolen cookie stays good that long unless ended. 30 days or less are usual.</source>
        <translation>So lange gilt ein gestohlener Cookie, wenn er nicht beendet wird. 30 Tage oder weniger sind üblich.</translation>
    </message>
    <message>
        <source>Every host under %1 gets the cookies of %2</source>
        <translation>Jeder Host unter %1 erhält die Cookies von %2</translation>
    </message>
    <message>
        <source>Leave the cookie domain empty, unless several hosts share the sessions.</source>
        <translation>Lassen Sie die Cookie-Domain leer, außer wenn mehrere Hosts die Sitzungen teilen.</translation>
    </message>
    <message>
        <source>%1 goes on for %2 without the revocation log</source>
        <translation>%1 macht so lange ohne das Widerrufsprotokoll weiter: %2</translation>
    </message>
    <message>
        <source>A session that was ended may live that long on a node that is cut off.</source>
        <translation>So lange kann eine beendete Sitzung auf einem abgeschnittenen Knoten weiterleben.</translation>
    </message>
    <message>
        <source>There is only one administrator</source>
        <translation>Es gibt nur einen Administrator</translation>
    </message>
    <message>
        <source>If that operator key is lost, nobody can invite another. Make a second person administrator.</source>
        <translation>Geht dieser Operatorschlüssel verloren, kann niemand einen anderen einladen. Machen Sie eine zweite Person zum Administrator.</translation>
    </message>
    <message>
        <source>More is refused than is usual at this hour</source>
        <translation>Es wird mehr abgelehnt als zu dieser Stunde üblich</translation>
    </message>
    <message>
        <source>Look at the reasons: many of one kind tell whether it is an attack or a mistake in the set-up.</source>
        <translation>Sehen Sie sich die Gründe an: Viele einer Art sagen, ob es ein Angriff oder ein Fehler in der Einrichtung ist.</translation>
    </message>
    <message>
        <source>No site is served yet</source>
        <translation>Noch wird keine Website bedient</translation>
    </message>
    <message>
        <source>Add the first one: its name and where it is.</source>
        <translation>Fügen Sie die erste hinzu: ihren Namen, und wo sie ist.</translation>
    </message>
</context>
</TS>
