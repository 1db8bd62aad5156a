#pragma once

// The authority in process, its record in the user's data folder, its master key given by whoever keeps it
// (the keychain).
//
// Errors: as InProcessWorkspace; a record that another console has open is Conflict. Thread-safety: the
// window's thread only.

#include "core/base/secret_bytes.h"
#include "ui/workspace/in_process_workspace.h"

namespace signet::ui {

struct LocalPlace
{
    QString path; ///< of the record; made with its folder if it is not there
    QString name; ///< for the rail: "Local"
    /// Of a new record.
    QString siteName;
    QString siteOrigin;
};

class LocalWorkspace final : public InProcessWorkspace
{
    Q_OBJECT

public:
    /// `masterKey`: MasterKey's text.
    LocalWorkspace(const LocalPlace& place, SecretBytes masterKey);

private:
    LocalWorkspace(const LocalPlace& place, std::shared_ptr<SecretBytes> masterKey,
                   std::shared_ptr<const Clock> clock);
};

} // namespace signet::ui
