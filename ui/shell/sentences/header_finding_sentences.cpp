// Findings about headers, keys, contents, sizes and times, and what to do about them.

#include "ui/shell/sentences/sentences.h"

#include <QtGlobal>

namespace signet::ui {

namespace {

constexpr const char* sentences[] = {
    // Findings: header
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The header says that no signature is needed (alg none): anybody can write such a token."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The header names no algorithm, which some libraries take for permission to skip the signature."),
    QT_TRANSLATE_NOOP("signet::core", "The algorithm %1 is none that is registered and sound."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It is sealed with RSA1_5, whose padding lets an attacker decrypt by asking often (Bleichenbacher)."),
    QT_TRANSLATE_NOOP("signet::core", "Its RSA-OAEP uses SHA-1 inside; still sound, but old."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The content encryption %1 is none that is registered; modes like ECB do not even hide the content."),
    QT_TRANSLATE_NOOP("signet::core", "Its content is compressed before sealing: the size betrays secrets, "
                                      "and a small token can swell to gigabytes."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It demands extensions (crit %1) that a reader must understand or refuse."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It uses an unencoded payload (b64), which readers without RFC 7797 take for something else."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The algorithm stands in the unprotected header, where anybody can change it unseen."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It brings its own key (jwk): a server that trusts it accepts tokens that anybody signed."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It says where to fetch its keys (jku %1): a server that follows asks the attacker for the key."),
    QT_TRANSLATE_NOOP("signet::core", "It says where to fetch its certificate (x5u %1): a server that "
                                      "follows asks the attacker for the key."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It brings its own certificate (x5c), which proves nothing unless its whole chain is checked."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It names its certificate by a SHA-1 fingerprint only, which can be forged."),
    QT_TRANSLATE_NOOP("signet::core", "The key name (kid) looks like a path: an attacker tries to make the "
                                      "server read a file of known content as the key."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The key name (kid) holds SQL or shell: an attacker tries to reach through the key look-up."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The key name (kid) holds control characters: where a NUL ends it, another key may be found."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The key name (kid) is a URL: a server that fetches it asks the attacker for the key."),
    QT_TRANSLATE_NOOP("signet::core", "The key name (kid) has %1 characters."),
    QT_TRANSLATE_NOOP("signet::core", "The key name (kid) is not a string."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It does not say which key it was made with, so keys cannot be changed without a break."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The header member %1 stands in it twice: two readers may see two different headers."),
    QT_TRANSLATE_NOOP("signet::core", "It does not say what type of token it is (typ), so a token made for "
                                      "one purpose may pass for another."),
    QT_TRANSLATE_NOOP("signet::core", "Its type is just \"JWT\", like that of every other JWT; only issuer, "
                                      "audience and claims tell it apart."),
    QT_TRANSLATE_NOOP("signet::core",
                      "A token of type %1 stands in a cookie: it was made for another purpose."),
    QT_TRANSLATE_NOOP("signet::core", "It says it is a token of Signet's, and is not sealed as those are."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It asks for %1 rounds of password hashing: opening it can keep a server busy for minutes."),
    QT_TRANSLATE_NOOP("signet::core", "Its password is hashed only %1 times: guessing it costs little."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Its base64url has a second spelling (padding, another alphabet, or bits to spare), so "
                      "lists that compare tokens as text can be passed by."),
    QT_TRANSLATE_NOOP("signet::core", "The signature is empty, though the header names an algorithm."),
    QT_TRANSLATE_NOOP("signet::core", "The signature does not have the %1 bytes that its algorithm gives: it "
                                      "was cut off, or something else stands in its place."),
    QT_TRANSLATE_NOOP("signet::core", "Half of its ECDSA signature is zero, which a broken verifier accepts "
                                      "for any content (CVE-2022-21449)."),
    QT_TRANSLATE_NOOP("signet::core", "Never accept alg none; let the key say which algorithm is used."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse tokens without alg."),
    QT_TRANSLATE_NOOP("signet::core", "Use ES256, EdDSA or RS256 to sign, A256GCM to seal."),
    QT_TRANSLATE_NOOP("signet::core", "Use RSA-OAEP-256 or ECDH-ES."),
    QT_TRANSLATE_NOOP("signet::core", "Use RSA-OAEP-256 for new tokens."),
    QT_TRANSLATE_NOOP("signet::core", "Use A256GCM."),
    QT_TRANSLATE_NOOP("signet::core", "Leave out zip; keep the content small instead."),
    QT_TRANSLATE_NOOP("signet::core", "Use crit only between programs that were built for it."),
    QT_TRANSLATE_NOOP("signet::core", "Leave out b64; it is of no use in a cookie."),
    QT_TRANSLATE_NOOP("signet::core", "Put alg into the protected header."),
    QT_TRANSLATE_NOOP("signet::core", "Ignore jwk; look the key up by kid among your own."),
    QT_TRANSLATE_NOOP("signet::core", "Ignore jku; configure where keys come from."),
    QT_TRANSLATE_NOOP("signet::core", "Ignore x5u; configure where keys come from."),
    QT_TRANSLATE_NOOP("signet::core", "Ignore x5c unless the chain ends at an authority of yours."),
    QT_TRANSLATE_NOOP("signet::core", "Use x5t#S256, or kid alone."),
    QT_TRANSLATE_NOOP("signet::core", "Look kid up in a list; never make a file name of it."),
    QT_TRANSLATE_NOOP("signet::core", "Look kid up in a list; never put it into a query or a command."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse key names with control characters."),
    QT_TRANSLATE_NOOP("signet::core", "Use a short name; never fetch what kid says."),
    QT_TRANSLATE_NOOP("signet::core", "Use a short name: it goes with every request."),
    QT_TRANSLATE_NOOP("signet::core", "Make kid a string."),
    QT_TRANSLATE_NOOP("signet::core", "Name the key with kid."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse duplicate members, as RFC 7515 section 4 asks."),
    QT_TRANSLATE_NOOP("signet::core", "State a type of its own, such as session+jwt."),
    QT_TRANSLATE_NOOP("signet::core", "Use a type of its own, such as session+jwt."),
    QT_TRANSLATE_NOOP("signet::core", "Check typ, and keep tokens of different purposes apart."),
    QT_TRANSLATE_NOOP("signet::core", "Cap p2c before hashing anything."),
    QT_TRANSLATE_NOOP("signet::core", "Use at least 310,000 rounds, or a random key in place of a password."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse what is not canonical base64url."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse empty signatures."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse signatures of any other length; copy the token whole."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse it, and update the library that accepted it."),
    // Findings: keys
    QT_TRANSLATE_NOOP("signet::core", "Its HMAC was made with the text of a public key as the secret: a key "
                                      "confusion attack on servers that let the token choose the algorithm."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It says %1, but the key it names is of type %2: somebody may be trying a key confusion."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The secret under its signature is %1: anybody can sign tokens like this one."),
    QT_TRANSLATE_NOOP("signet::core", "empty"),
    QT_TRANSLATE_NOOP("signet::core", "32 zero bytes"),
    QT_TRANSLATE_NOOP("signet::core", "a word on every list of common secrets"),
    QT_TRANSLATE_NOOP("signet::core", "a word that stands in the token or beside it"),
    QT_TRANSLATE_NOOP("signet::core",
                      "It is signed with a shared secret: every program that can check it can also make it."),
    QT_TRANSLATE_NOOP("signet::core", "Its key has %1 bits; %2 needs %3."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "Its RSA signature has only %1 bits, so its key is too short, or the signature was cut off."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Its key is marked compromised: whoever has the key can make such tokens."),
    QT_TRANSLATE_NOOP("signet::core", "Its key is %1: every token it made should have expired by now."),
    QT_TRANSLATE_NOOP("signet::core", "Its key is only pending: no node should have used it yet."),
    QT_TRANSLATE_NOOP("signet::core", "Its key is retiring: it still opens, and makes nothing new."),
    QT_TRANSLATE_NOOP("signet::core", "The key that fits has no name, and several keys were given; another "
                                      "of the same type would make it ambiguous."),
    QT_TRANSLATE_NOOP("signet::core", "Let the key say the algorithm; never use a public key as a secret."),
    QT_TRANSLATE_NOOP("signet::core", "Let the key say the algorithm, never the token."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Change the secret now, to 32 random bytes or more, and end every session."),
    QT_TRANSLATE_NOOP("signet::core",
                      "Use ES256 or EdDSA where others than the issuer verify; seal it where nobody does."),
    QT_TRANSLATE_NOOP("signet::core", "Use a random secret at least as long as the hash."),
    QT_TRANSLATE_NOOP("signet::core", "Use RSA keys of 2,048 bits or more, or ES256."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse everything of this key and end its sessions."),
    QT_TRANSLATE_NOOP("signet::core", "Look for a node with an old key ring or a wrong clock."),
    QT_TRANSLATE_NOOP("signet::core", "Look for a node that issues with a key too early."),
    QT_TRANSLATE_NOOP("signet::core", "Nothing; it is renewed with the new key when used."),
    QT_TRANSLATE_NOOP("signet::core", "Give each key a kid."),
    // Findings: what can be read
    QT_TRANSLATE_NOOP("signet::core", "Everybody who holds it can read %1 (%2)."),
    QT_TRANSLATE_NOOP("signet::core", "an e-mail address"),
    QT_TRANSLATE_NOOP("signet::core", "a telephone number"),
    QT_TRANSLATE_NOOP("signet::core", "where the person lives"),
    QT_TRANSLATE_NOOP("signet::core", "the person's birthday"),
    QT_TRANSLATE_NOOP("signet::core", "an IP address"),
    QT_TRANSLATE_NOOP("signet::core", "a password"),
    QT_TRANSLATE_NOOP("signet::core", "a key or secret of another service"),
    QT_TRANSLATE_NOOP("signet::core", "a private key"),
    QT_TRANSLATE_NOOP("signet::core", "another token"),
    QT_TRANSLATE_NOOP("signet::core", "a payment card's number"),
    QT_TRANSLATE_NOOP("signet::core", "It tells who uses this browser, and proves nothing: MediaWiki "
                                      "believes it only together with a session."),
    QT_TRANSLATE_NOOP("signet::core", "Leave it out, or seal the token."),
    QT_TRANSLATE_NOOP("signet::core", "Leave it out where nobody needs it, or seal the token."),
    QT_TRANSLATE_NOOP("signet::core", "Take it out, and change the password."),
    QT_TRANSLATE_NOOP("signet::core", "Take it out, and replace the key."),
    QT_TRANSLATE_NOOP("signet::core", "Keep other tokens on the server, or seal this one."),
    QT_TRANSLATE_NOOP("signet::core", "Take it out; card numbers belong into no token."),
    QT_TRANSLATE_NOOP("signet::core", "Nothing; it fills in the login form."),
    // Findings: size
    QT_TRANSLATE_NOOP("signet::core", "The cookie has %1 bytes, over the budget of %2."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The cookie has %1 bytes; browsers drop those over 4,096 without a word."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "The token has %1 bytes; work before the signature is checked is work for an attacker."),
    QT_TRANSLATE_NOOP("signet::core", "Its header alone has %1 bytes."),
    QT_TRANSLATE_NOOP("signet::core", "Keep less in the session."),
    QT_TRANSLATE_NOOP("signet::core", "Keep less in the session, or keep it on the server."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse tokens over 16 KiB unread."),
    QT_TRANSLATE_NOOP("signet::core", "Name the key by kid; leave certificates out."),
    // Findings: times
    QT_TRANSLATE_NOOP("signet::core",
                      "The date %1 is not a number: some readers take it for 0, others for no limit."),
    QT_TRANSLATE_NOOP("signet::core", "The date %1 is no whole number; readers round it in different ways."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The date %1 lies past the year 9999: in some readers it overflows and never expires."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The date %1 is in milliseconds; read as seconds it lies thousands of years ahead."),
    QT_TRANSLATE_NOOP("signet::core", "The date %1 is negative: some readers take it for a time far ahead."),
    QT_TRANSLATE_NOOP("signet::core", "It lives %1: for so long a stolen one works."),
    QT_TRANSLATE_NOOP("signet::core", "It lives %1; browsers do not even keep a cookie beyond 400 days."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It expired %1: a client that still sends it is stuck, or it came from a backup or a log."),
    QT_TRANSLATE_NOOP("signet::core", "It says it was issued %1: a clock is wrong, or it is forged."),
    QT_TRANSLATE_NOOP("signet::core", "It expires before it was issued."),
    QT_TRANSLATE_NOOP("signet::core", "It becomes valid only after it expires, so it never is."),
    QT_TRANSLATE_NOOP(
        "signet::core",
        "It says it was issued in %1, before there were such tokens: the issuer's clock is wrong."),
    QT_TRANSLATE_NOOP("signet::core", "It is valid since %1 before it was issued."),
    QT_TRANSLATE_NOOP("signet::core", "The person logged in %1, and has been renewed ever since."),
    QT_TRANSLATE_NOOP("signet::core",
                      "The person logged in after it was issued: two clocks differ, or it is forged."),
    QT_TRANSLATE_NOOP("signet::core",
                      "It does not say when it was issued (iat), so its age cannot be judged."),
    QT_TRANSLATE_NOOP("signet::core", "Write dates as whole seconds since 1970."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse dates past the year 9999."),
    QT_TRANSLATE_NOOP("signet::core", "Divide by 1,000: dates are in seconds."),
    QT_TRANSLATE_NOOP("signet::core", "Refuse negative dates."),
    QT_TRANSLATE_NOOP("signet::core", "Let sessions live an hour and renew them when used."),
    QT_TRANSLATE_NOOP("signet::core", "Clear the cookie at the client."),
    QT_TRANSLATE_NOOP("signet::core", "Compare the clocks of issuer and verifier."),
    QT_TRANSLATE_NOOP("signet::core", "Look at how the issuer computes the expiry."),
    QT_TRANSLATE_NOOP("signet::core", "Look at how the issuer computes both."),
    QT_TRANSLATE_NOOP("signet::core", "Set the issuer's clock, with NTP."),
    QT_TRANSLATE_NOOP("signet::core", "Nothing, if the issuer dates back on purpose."),
    QT_TRANSLATE_NOOP("signet::core", "Ask for the password again after an absolute life, such as 30 days."),
    QT_TRANSLATE_NOOP("signet::core", "Compare the clocks; state the login of this session."),
    QT_TRANSLATE_NOOP("signet::core", "State iat."),
};

} // namespace

std::span<const char* const> headerFindingSentences() noexcept
{
    return sentences;
}

} // namespace signet::ui
