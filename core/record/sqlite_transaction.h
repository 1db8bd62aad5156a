#pragma once

// A transaction of the record, on the connection that writes. Internal to core/record; as
// authority::Transaction says.

#include "core/authority/record.h"
#include "core/record/sqlite_connection.h"

namespace signet::record {

class SqliteTransaction final : public authority::Transaction
{
public:
    explicit SqliteTransaction(Connection& connection) : m_connection(connection) {}

    Result<authority::Versions> versions() override;
    Result<authority::Settings> settings() override;
    Result<void> putSettings(const authority::Settings& settings) override;
    Result<std::vector<authority::Site>> sites() override;
    Result<void> putSite(const authority::Site& site) override;
    Result<void> removeSite(const std::string& name) override;
    Result<authority::StoredRing> ring() override;
    Result<void> putRing(const authority::StoredRing& ring) override;
    Result<std::vector<authority::Operator>> operators() override;
    Result<void> putOperator(const authority::Operator& one) override;
    Result<void> putInvitation(const authority::Invitation& invitation) override;
    Result<std::optional<authority::Invitation>> invitation(const std::string& codeHash) override;
    Result<std::vector<revocation::Revocation>>
    appendRevocations(std::vector<revocation::Revocation> entries) override;
    Result<authority::ActivityEntry> appendActivity(authority::ActivityEntry entry) override;
    Result<std::optional<authority::KeptAnswer>> keptAnswer(const std::string& requestId) override;
    Result<void> keepAnswer(const std::string& requestId, const authority::KeptAnswer& answer,
                            Timestamp at) override;

    /// Whether key material was taken out of the record.
    [[nodiscard]] bool hasErased() const noexcept { return m_hasErased; }

private:
    Result<void> raiseSettings(std::uint64_t atLeast);
    Result<void> raiseOperators();

    Connection& m_connection;
    bool m_settingsRaised = false;
    bool m_operatorsRaised = false;
    bool m_hasErased = false;
};

} // namespace signet::record
