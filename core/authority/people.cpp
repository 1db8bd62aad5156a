// Operators: invited, paired, given a role, removed.

#include "core/authority/authority_core.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/sha256.h"

#include <algorithm>

namespace signet::authority {

namespace {

Result<void> checkName(const std::string& name)
{
    const bool plain = std::none_of(name.begin(), name.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (name.empty() || name.size() > 100 || !isUtf8(name) || !plain)
        return fail(ErrorCode::InvalidInput, "An operator's name is 1 to 100 bytes of plain UTF-8.",
                    "Use the person's name.");
    return {};
}

Result<Operator> findIn(const std::vector<Operator>& operators, std::string_view id)
{
    const auto found = std::find_if(operators.begin(), operators.end(),
                                    [&](const Operator& one) { return one.id == id && !one.removed; });
    if (found == operators.end())
        return fail(ErrorCode::NotFound, "There is no operator \"" + toUtf8(id.substr(0, 64)) + "\".",
                    "\"signet operator list\" shows them.");
    return *found;
}

/// Whoever is the last administrator stays one: nobody could bring another in.
Result<void> keepAnAdministrator(const std::vector<Operator>& operators, std::string_view leaving)
{
    const bool another = std::any_of(operators.begin(), operators.end(), [&](const Operator& one) {
        return one.id != leaving && !one.removed && one.role == Role::Administrator;
    });
    if (!another)
        return fail(ErrorCode::NotAllowed, "That is the last administrator.",
                    "Make somebody else one first.");
    return {};
}

Result<jose::Jwk> operatorKey(const std::string& publicJwk)
{
    auto key = jose::Jwk::parse(publicJwk);
    if (!key)
        return key;
    if (key->type() != jose::KeyType::OctetKeyPair || key->curve() != jose::Curve::Ed25519 ||
        key->isPrivate())
        return fail(ErrorCode::InvalidInput, "An operator key is the public half of an Ed25519 key.",
                    "\"signet pair\" makes one.");
    return key;
}

} // namespace

Result<std::vector<Operator>> Authority::operators()
{
    return m_core->record.operators();
}

Result<Operator> Authority::findOperator(std::string_view id) const
{
    return findIn(m_core->appliedNow()->operators, id);
}

void Authority::sawOperator(const std::string& id)
{
    // Told to the minute: who works steadily should not make the record write at every request.
    const auto now = m_core->now();
    {
        const std::lock_guard lock(m_core->applying);
        auto& seen = m_core->operatorsSeen[id];
        if (now - seen < Seconds{60} && now >= seen)
            return;
        seen = now;
    }
    static_cast<void>(m_core->record.touchOperator(id, now));
}

Result<Invited> Authority::invite(const Intent& intent, const std::string& name, Role role)
{
    auto& core = *m_core;
    if (auto valid = checkName(name); !valid)
        return tl::unexpected(std::move(valid.error()));
    Invited invited;
    // Derived from the request's id, so that one whose answer was lost is answered with the same code.
    invited.code = intent.requestId.empty() ? randomIdentifier()
                                            : core.masterKey.deriveIdentifier("invitation", intent.requestId);
    invited.invitation.codeHash = jose::sha256Text(invited.code);
    invited.invitation.name = name;
    invited.invitation.role = role;
    invited.invitation.expires = core.now() + invitationLifetime;
    auto done = core.perform(intent, {"operators.invite", name, Role::Administrator},
                             [&](Transaction& transaction) -> Result<Told> {
                                 if (auto put = transaction.putInvitation(invited.invitation); !put)
                                     return tl::unexpected(std::move(put.error()));
                                 const auto until = formatTimestamp(invited.invitation.expires);
                                 return Told("Invited " + name + " as " + std::string(toString(role)) +
                                                 ", until " + until + ".",
                                             until);
                             });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    if (const auto until = parseTimestamp(done->note))
        invited.invitation.expires = *until;
    return invited;
}

Result<Operator> Authority::pair(const std::string& code, const std::string& name,
                                 const std::string& publicJwk, const std::string& address)
{
    auto& core = *m_core;
    const auto key = operatorKey(publicJwk);
    if (!key)
        return tl::unexpected(key.error());
    if (!name.empty()) {
        if (auto valid = checkName(name); !valid)
            return tl::unexpected(std::move(valid.error()));
    }
    Operator offered;
    offered.id = key->thumbprint();
    offered.publicJwk = key->publicJson().dump();
    offered.created = core.now();
    Operator made;
    const auto codeHash = jose::sha256Text(code);
    auto done = core.noting(core.record.transact([&](Transaction& transaction) -> Result<void> {
        made = offered;
        auto invitation = transaction.invitation(codeHash);
        auto known = transaction.operators();
        if (!invitation || !known)
            return tl::unexpected(invitation ? known.error() : invitation.error());
        const auto refused = [](std::string why, std::string hint) {
            return fail(ErrorCode::Unauthorized, std::move(why), std::move(hint));
        };
        if (!*invitation)
            return refused("The invitation is not known.",
                           "Ask for a new link, or make one on the authority's machine: signetd invite.");
        auto& found = **invitation;
        const auto same = std::find_if(known->begin(), known->end(),
                                       [&](const Operator& one) { return one.id == made.id; });
        if (found.used) {
            // The answer to the first try was lost: the same key is told again what it became.
            if (same == known->end() || same->removed || same->created != *found.used)
                return refused("The invitation has been used.",
                               "Ask for a new link, or make one on the authority's machine: signetd invite.");
            made = *same;
            return {};
        }
        if (found.expires <= core.now())
            return refused("The invitation is too old: it was good for 10 minutes.",
                           "Ask for a new link, or make one on the authority's machine: signetd invite.");
        if (same != known->end())
            return fail(ErrorCode::AlreadyExists, "This operator key is known already, or was removed.",
                        "Make a new operator key.");
        made.name = name.empty() ? found.name : name;
        made.role = found.role;
        found.used = made.created;
        if (auto put = transaction.putInvitation(found); !put)
            return put;
        if (auto put = transaction.putOperator(made); !put)
            return put;
        ActivityEntry entry;
        entry.at = made.created;
        entry.operatorId = made.id;
        entry.name = made.name;
        entry.address = address;
        entry.act = "operators.pair";
        entry.target = made.name;
        entry.detail = "Became " + std::string(toString(made.role)) + " by an invitation.";
        const auto logged = transaction.appendActivity(std::move(entry));
        return logged ? Result<void>() : tl::unexpected(logged.error());
    }));
    if (!done)
        return tl::unexpected(std::move(done.error()));
    if (auto read = core.catchUp(); !read)
        return tl::unexpected(std::move(read.error()));
    return made;
}

Result<Operator> Authority::setRole(const Intent& intent, const std::string& operatorId, Role role)
{
    auto& core = *m_core;
    auto done = core.perform(intent, {"operators.role", operatorId, Role::Administrator},
                             [&](Transaction& transaction) -> Result<std::string> {
                                 auto all = transaction.operators();
                                 auto one = all ? findIn(*all, operatorId) : tl::unexpected(all.error());
                                 if (!one)
                                     return tl::unexpected(std::move(one.error()));
                                 if (role != Role::Administrator && one->role == Role::Administrator) {
                                     if (auto kept = keepAnAdministrator(*all, operatorId); !kept)
                                         return tl::unexpected(std::move(kept.error()));
                                 }
                                 const auto before = one->role;
                                 one->role = role;
                                 if (auto put = transaction.putOperator(*one); !put)
                                     return tl::unexpected(std::move(put.error()));
                                 return one->name + " is " + std::string(toString(role)) + " now, was " +
                                        std::string(toString(before)) + ".";
                             });
    if (!done)
        return tl::unexpected(std::move(done.error()));
    return findOperator(operatorId);
}

Result<void> Authority::removeOperator(const Intent& intent, const std::string& operatorId)
{
    auto& core = *m_core;
    auto done = core.perform(intent, {"operators.remove", operatorId, Role::Administrator},
                             [&](Transaction& transaction) -> Result<std::string> {
                                 auto all = transaction.operators();
                                 auto one = all ? findIn(*all, operatorId) : tl::unexpected(all.error());
                                 if (!one)
                                     return tl::unexpected(std::move(one.error()));
                                 if (auto kept = keepAnAdministrator(*all, operatorId);
                                     !kept && one->role == Role::Administrator)
                                     return tl::unexpected(std::move(kept.error()));
                                 one->removed = core.now();
                                 if (auto put = transaction.putOperator(*one); !put)
                                     return tl::unexpected(std::move(put.error()));
                                 return "Removed " + one->name + ".";
                             });
    return done ? Result<void>() : tl::unexpected(std::move(done.error()));
}

} // namespace signet::authority
