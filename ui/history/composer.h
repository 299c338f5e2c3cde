#pragma once
#include "core/history/history_desk.h"
#include "core/profile/profile.h"
#include "core/service/complaint.h"
#include "core/tasks/diary_store.h"
#include "ui/history/written_entry.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/label.h"
#include <QTimer>
#include <array>
#include <map>

class QButtonGroup;

namespace regulars {

class Changes;
class GrowingEdit;
class MoneyEdit;
class Shop;

/// Where the counter writes what happened, what it promised and who comes when: kind, words, a few choices and the next step, saved together by one key.
/// What is typed is kept as a draft all along and comes back after a crash.
class Composer : public QWidget {
    Q_OBJECT
public:
    static constexpr int draftDelay = 250;  ///< ms from a key press to the draft being on its way
    static constexpr size_t kinds = 6;
    enum class Writes { Call, Visit, Note, Promise, Appointment, Complaint };
    static constexpr int usualMinutes = DiaryStore::usualMinutes;  ///< of an appointment
    enum class State { Writing, Saving, Saved };

    explicit Composer(Shop& shop, QWidget* parent = nullptr);
    ~Composer() override;
    void setStaff(StaffId staff);
    void setCustomer(CustomerId id);
    [[nodiscard]] CustomerId customer() const { return customer_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] Writes writes() const;
    void setWrites(Writes what);
    /// What kind of entry it will be; of a promise or an appointment there is none; a complaint is a case of its own.
    [[nodiscard]] Interaction::Kind kind() const;
    void setKind(Interaction::Kind kind);
    /// The letters that pick what to write in the empty composer, in the order of Writes, lower case, in the language in force.
    [[nodiscard]] static std::array<QString, kinds> letters();
    /// Takes an entry up again to change it; what was being written waits as a draft no longer shown.
    void edit(InteractionId id);
    [[nodiscard]] bool isEditing() const { return editing_.id.isValid(); }
    /// Asks what came of a task: saving the entry ends it.
    void finish(TaskId id);
    [[nodiscard]] bool isFinishing() const { return finishing_.id.isValid(); }
    [[nodiscard]] GrowingEdit* textEdit() const { return text_; }

public Q_SLOTS:
    void focusText();
    /// A call is being made, or comes in.
    void beginCall(bool isOutgoing);
    void save();
    /// Hands what is typed to the draft keeper now instead of in a moment.
    void keepDraft();

Q_SIGNALS:
    void left();  ///< Esc: one step back
    void done(const QString& sentence, regulars::ActionId action);
    void stateChanged();
    /// Which entry is being changed now; invalid: none.
    void editingChanged(regulars::InteractionId id);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // composer_build.cpp
    void build();
    QWidget* buildEditing();
    QWidget* buildKinds();
    QWidget* buildChoices();
    QMenu* buildOutcomeMenu();
    QMenu* buildFollowUpMenu();
    QMenu* buildForMenu();
    QMenu* buildMinutesMenu();
    QMenu* buildSeverityMenu();
    [[nodiscard]] static QString severityWord(Severity severity);
    void describeFollowUp();
    void describeChips();
    void showEditing();
    // composer.cpp
    void showKind();
    [[nodiscard]] bool isPlanning() const { return writes() == Writes::Promise || writes() == Writes::Appointment; }
    [[nodiscard]] static QString planText(const WrittenEntry& entry);
    [[nodiscard]] QString clashOf(const WrittenEntry& entry) const;
    [[nodiscard]] QString stepWords(const WrittenEntry& entry) const;
    void changed();
    void showStep();
    void writeFollowUp(Day day);
    void setState(State state);
    [[nodiscard]] Draft draft() const;
    void apply(const Draft& draft);
    [[nodiscard]] static Draft asWritten(const Interaction& entry);
    void lookForEdited(const Changes& changes);
    void letGoOfEnded();
    void clear();
    [[nodiscard]] static QString newPress();
    void restoreDraft();
    void hand(StaffId staff, CustomerId customer, const QString& content);
    void leave();
    [[nodiscard]] WrittenEntry written() const;
    [[nodiscard]] QString objection(const WrittenEntry& entry) const;
    [[nodiscard]] QString planObjection(const WrittenEntry& entry) const;
    [[nodiscard]] Interaction interaction(const WrittenEntry& entry) const;
    [[nodiscard]] Task task(const WrittenEntry& entry) const;
    [[nodiscard]] Complaint complaint(const WrittenEntry& entry) const;
    [[nodiscard]] QString newsOf(const WrittenEntry& entry) const;
    void settle(const Draft& sent, StaffId staff, CustomerId customer, const QString& news, ActionId action);
    template <class T>
    void follow(QFuture<Outcome<T>> answer, const WrittenEntry& entry);

    Shop& shop_;
    StaffId staff_;
    CustomerId customer_;
    Currency currency_;
    State state_ = State::Writing;
    Interaction editing_;
    Task finishing_;
    QButtonGroup* kindGroup_ = nullptr;
    std::array<Button*, kinds> kindButtons_{};
    GrowingEdit* text_ = nullptr;
    Label *step_ = nullptr, *status_ = nullptr, *keyHint_ = nullptr, *editingWords_ = nullptr;
    QWidget* editingLine_ = nullptr;
    Chip *direction_ = nullptr, *outcome_ = nullptr, *stamp_ = nullptr, *followUp_ = nullptr, *for_ = nullptr, *minutesChip_ = nullptr, *severityChip_ = nullptr;
    MoneyEdit* amount_ = nullptr;
    QMenu* outcomeMenu_ = nullptr;
    Button* save_ = nullptr;
    Button* stopEditing_ = nullptr;
    bool outgoing_ = false, applying_ = false;
    QString outcomeCode_, press_;
    StaffId forStaff_;
    int minutes_ = usualMinutes;
    Severity severity_ = Severity::Normal;
    QTimer draftSoon_, savedAWhile_;
    QString keptContent_;  ///< the draft as it was last handed over
    /// Drafts on their way to the disk: who comes back at once must not read what stood there before.
    std::map<std::pair<CustomerId, StaffId>, std::pair<quint64, QString>> onTheWay_;
    quint64 handedOver_ = 0;
};

}  // namespace regulars
