#include "core/calendar/holidays.h"
#include "core/calendar/opening_hours.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 7> weekdayKeys{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
/// Far more than the days of a shop take.
constexpr qsizetype longestJson = 1'000'000;

/// Reads values out of an object; what is left of it, or was of another type, makes the whole unreadable.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object) : object_(std::move(object)) {}
    QString text(QLatin1StringView key) {
        const QJsonValue value = object_.take(key);
        good_ = good_ && (value.isUndefined() || value.isString());
        return value.toString();
    }
    bool flag(QLatin1StringView key, bool fallback) {
        const QJsonValue value = object_.take(key);
        good_ = good_ && (value.isUndefined() || value.isBool());
        return value.toBool(fallback);
    }
    QJsonObject object(QLatin1StringView key) {
        const QJsonValue value = object_.take(key);
        good_ = good_ && (value.isUndefined() || value.isObject());
        return value.toObject();
    }
    QJsonArray array(QLatin1StringView key) {
        const QJsonValue value = object_.take(key);
        good_ = good_ && (value.isUndefined() || value.isArray());
        return value.toArray();
    }
    OpeningSpans spans(QLatin1StringView key) {
        const auto read = parseSpans(text(key));
        good_ = good_ && read;
        return read.value_or(OpeningSpans());
    }
    Day day(QLatin1StringView key) {
        const auto read = Day::fromIso(text(key));
        good_ = good_ && read;
        return read.value_or(Day());
    }
    [[nodiscard]] bool isDone() const { return good_ && object_.isEmpty(); }

private:
    QJsonObject object_;
    bool good_ = true;
};

bool readSpecialDays(const QJsonObject& object, std::map<Day, SpecialDay>& into) {
    for (auto day = object.begin(); day != object.end(); ++day) {
        const auto read = Day::fromIso(day.key());
        JsonReader reader(day.value().toObject());
        const OpeningSpans spans = reader.spans("open"_L1);
        const QString note = reader.text("note"_L1);
        if (!read || !day.value().isObject() || !reader.isDone())
            return false;
        into[*read] = {spans, note};
    }
    return true;
}

bool readPeriods(const QJsonArray& array, std::vector<ClosedPeriod>& into) {
    for (const QJsonValue& value : array) {
        JsonReader reader(value.toObject());
        const ClosedPeriod period{reader.day("from"_L1), reader.day("to"_L1), reader.text("note"_L1)};
        if (!reader.isDone() || period.to < period.from)
            return false;
        into.push_back(period);
    }
    return true;
}

QJsonObject withNote(QJsonObject object, const QString& note) {
    if (!note.isEmpty())
        object["note"_L1] = note;
    return object;
}

}  // namespace

QByteArray OpeningHours::json() const {
    QJsonObject weekObject, days;
    for (size_t day = 0; day < week.size(); ++day) {
        if (!week[day].empty())
            weekObject[weekdayKeys[day]] = spansText(week[day]);
    }
    for (const auto& [day, special] : specialDays)
        days[day.iso()] = withNote({{"open"_L1, spansText(special.spans)}}, special.note);
    QJsonArray periods;
    for (const ClosedPeriod& period : closedPeriods)
        periods.append(withNote({{"from"_L1, period.from.iso()}, {"to"_L1, period.to.iso()}}, period.note));
    QJsonObject all{{"week"_L1, weekObject}};
    if (!days.isEmpty())
        all["days"_L1] = days;
    if (!periods.isEmpty())
        all["closed"_L1] = periods;
    if (!holidayCountry.isEmpty())
        all["holidays"_L1] = holidayCountry;
    if (!closedOnEves)
        all["eves"_L1] = false;
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<OpeningHours> OpeningHours::fromJson(const QByteArray& bytes) {
    const QJsonDocument document = bytes.size() > longestJson ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return {};
    JsonReader reader(document.object());
    OpeningHours hours;
    JsonReader weekReader(reader.object("week"_L1));
    for (size_t day = 0; day < hours.week.size(); ++day)
        hours.week[day] = weekReader.spans(weekdayKeys[day]);
    const bool days = readSpecialDays(reader.object("days"_L1), hours.specialDays);
    const bool periods = readPeriods(reader.array("closed"_L1), hours.closedPeriods);
    hours.holidayCountry = reader.text("holidays"_L1);
    hours.closedOnEves = reader.flag("eves"_L1, true);
    const bool countryKnown = hours.holidayCountry.isEmpty() || HolidayRules(hours.holidayCountry).isKnown();
    return days && periods && countryKnown && weekReader.isDone() && reader.isDone() ? std::optional(hours) : std::nullopt;
}

}  // namespace regulars
