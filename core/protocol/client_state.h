#pragma once

// How a client asks: signed, repeated when that is safe and of use, given up when it is told to. Internal to
// core/protocol. Thread-safety: as client.h.

#include "core/protocol/client.h"
#include "core/protocol/wire.h"

#include <condition_variable>
#include <mutex>

namespace signet::protocol {

struct Client::State
{
    std::unique_ptr<Transport> transport;
    std::optional<jose::Jwk> key;
    const Clock& clock;
    ClientOptions options;

    std::mutex mutex;
    std::condition_variable woken;
    bool cancelled = false;
    bool mayHaveArrived = false; ///< in any try of the last request

    /// Sends until there is an answer, or no use in trying again. Answers below 400.
    [[nodiscard]] Result<HttpResponse> ask(HttpRequest request);
    [[nodiscard]] Result<HttpResponse> get(std::string target);
    /// A POST that only looks.
    [[nodiscard]] Result<HttpResponse> look(std::string target, std::string body);
    [[nodiscard]] Result<HttpResponse> write(std::string method, std::string target, std::string body,
                                             const std::string& id);
    [[nodiscard]] Result<void> sign(HttpRequest& request) const;

    void begin();
    void cancel();
    /// False when it was cut short by `cancel`.
    [[nodiscard]] bool pause(std::chrono::milliseconds duration);

private:
    [[nodiscard]] Result<HttpResponse> askOnce(HttpRequest& request);
};

/// An error as the one who asked understands it: a clock that is off with the times of both.
[[nodiscard]] Error errorFor(const HttpResponse& response, Timestamp now);

/// The body as a T.
template <typename T>
[[nodiscard]] Result<T> answerOf(const Result<HttpResponse>& response)
{
    if (!response)
        return tl::unexpected(response.error());
    const auto json = parseJson(response->body);
    return json ? fromJson<T>(*json, Reading::Tolerant) : tl::unexpected(json.error());
}
template <typename T>
[[nodiscard]] Result<std::vector<T>> listOf(const Result<HttpResponse>& response, const char* name)
{
    if (!response)
        return tl::unexpected(response.error());
    const auto json = parseJson(response->body);
    return json ? listFromJson<T>(*json, name, Reading::Tolerant) : tl::unexpected(json.error());
}

} // namespace signet::protocol
