#pragma once

// How many different sessions were seen, without a list of sessions: HyperLogLog with p = 14 (Flajolet, Fusy,
// Gandouet, Meunier, "HyperLogLog", AofA 2007; small-range correction and the estimator of Ertl, "New
// cardinality estimation algorithms for HyperLogLog sketches", arXiv:1702.01284).
//
// Units: sessions; the standard error is 1.04 / sqrt(16384), 0.81 %. Errors: InvalidInput for bytes that are
// no sketch. Thread-safety: HyperLogLog is a value. SharedSketch: one thread adds, any thread takes a copy.

#include "core/base/result.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace signet::statistics {

inline constexpr unsigned sketchPrecision = 14;
inline constexpr std::size_t sketchRegisters = std::size_t{1} << sketchPrecision;

/// A well-mixed 64-bit hash of an identifier; the same in every version, since sketches are kept.
[[nodiscard]] std::uint64_t hashIdentifier(std::string_view identifier) noexcept;

struct Estimate
{
    double value = 0;
    double error = 0; ///< one standard error, in sessions
};

class HyperLogLog
{
public:
    HyperLogLog() : m_registers(sketchRegisters) {}
    void add(std::uint64_t hash) noexcept;
    /// Whether anything in `other` was new.
    bool merge(const HyperLogLog& other) noexcept;
    [[nodiscard]] Estimate estimate() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept;

    /// Few set registers are written as a list, many as they stand: 1 to 16,385 bytes.
    [[nodiscard]] std::string toBytes() const;
    static Result<HyperLogLog> fromBytes(std::string_view bytes);
    /// fromBytes and merge in one, without a sketch in between; a year has thousands. On an error what came
    /// before it has been merged.
    [[nodiscard]] Result<void> mergeBytes(std::string_view bytes);

private:
    friend class SharedSketch;
    std::vector<std::uint8_t> m_registers;
};

/// A sketch that one thread adds to on the hot path while another reads.
class SharedSketch
{
public:
    /// Whether it was new to the sketch.
    bool add(std::uint64_t hash) noexcept;
    /// Merges what was added so far into `target`; whether anything in it was new there.
    bool mergeInto(HyperLogLog& target) const noexcept;
    /// For the thread that adds.
    void clear() noexcept;

private:
    std::array<std::atomic<std::uint64_t>, sketchRegisters / 8> m_words{}; ///< eight registers each
};

} // namespace signet::statistics
