package extensor.care.plans;

import extensor.care.plans.Obstacle.ObstaclePlace;
import extensor.care.safety.Gap;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the safety check found, by fact and worst first, as the panel shows it. Gaps form one finding with everything that is still to be asked; `kept` are the
 * precautions that treatments keep to by themselves.
 */
public record SafetySheet(
        List<FindingGroup> groups, List<SafetySheet.KeptLine> kept, List<Question> questions, boolean mayBeSigned) {
    private static final int NAMED = 3;

    /**
     * A rule that hits: what it is about, the rule, from when the item would be free (or null), the reason typed so far, one that no longer stands since what it
     * answered has changed (or empty), what of the dose would lift it (or null), and the safeguards it asks for (or null).
     */
    public record FindingLine(
            String key,
            Signal signal,
            int item,
            String itemName,
            String condition,
            SafetySheet.RuleLine rule,
            LocalDate freeFrom,
            boolean assumed,
            String explanation,
            String earlier,
            SaferDose safer,
            SafeguardOffer safeguards) {
        /** A precaution as it stood when the plan was signed. */
        static SafetySheet.FindingLine accepted(SignedContent.Accepted a) {
            return new SafetySheet.FindingLine(
                    a.finding(),
                    Signal.CAUTION,
                    0,
                    a.item(),
                    null,
                    new SafetySheet.RuleLine(a.rule(), a.warning(), null, a.source()),
                    null,
                    false,
                    a.reason(),
                    "",
                    null,
                    null);
        }

        /** One for which safeguards stood when the plan was signed. */
        static SafetySheet.FindingLine safeguarded(SignedContent.SafeguardedPrecaution s) {
            return new SafetySheet.FindingLine(
                    s.finding(),
                    Signal.CAUTION,
                    0,
                    s.item(),
                    null,
                    new SafetySheet.RuleLine(s.rule(), s.warning(), null, s.source()),
                    null,
                    false,
                    "",
                    "",
                    null,
                    s.offer());
        }

        /** It has a reason, or safeguards stand for one. */
        public boolean answered() {
            return explained() || isSafeguarded();
        }

        public boolean isSafeguarded() {
            return safeguards != null && safeguards.met();
        }

        public boolean stop() {
            return signal == Signal.STOP;
        }

        /** The text counts as a reason. */
        public boolean explained() {
            return Verdict.explains(explanation);
        }
    }

    /** A precaution that a treatment keeps to by itself: which, by the condition and the reason of the rule, and how. */
    public record KeptLine(String rule, String itemName, String warning, String words) {
        static SafetySheet.KeptLine of(SignedContent.KeptPrecaution k) {
            return new SafetySheet.KeptLine(k.rule(), k.item(), k.warning(), k.words());
        }
    }

    /** What a rule says: why, what lifts it (or null), and where that is written. */
    public record RuleLine(String id, String reason, String lifts, String source) {}

    /**
     * One thing to ask: a condition (code, name, question) or something about one item; `blocking` where an absolute rule waits for it. `group` is the one in which
     * it may be denied together with others (null: alone).
     */
    public record Question(
            String key,
            Gap.Ask ask,
            String condition,
            String name,
            String question,
            boolean localised,
            boolean blocking,
            String group,
            List<String> items,
            int item) {
        /** The first of its treatments; a long plan asks the same for many. */
        public List<String> firstItems() {
            return items.subList(0, Math.min(NAMED, items.size()));
        }

        public boolean hasMoreItems() {
            return items.size() > NAMED;
        }

        /** The condition in question, or else the treatments. */
        String about() {
            return name != null ? name : String.join(", ", items);
        }

        /** The text that says that it is open. */
        String openKey() {
            return "plan.question-open." + ask;
        }
    }

    /** Questions that may be denied together, under the name of their group; those that are asked one by one have no group. */
    public record QuestionGroup(String name, List<Question> questions) {
        public boolean together() {
            return name != null;
        }

        /** Tells it from the others. */
        public String called() {
            return together() ? name : "";
        }

        /** Their conditions, for an answer to what was shown. */
        public String conditions() {
            return questions.stream().map(Question::condition).collect(Collectors.joining(" "));
        }
    }

    /** One by one first, then by group. */
    public List<QuestionGroup> questionGroups() {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        for (Question question : questions)
            groups.computeIfAbsent(question.group() == null ? "" : question.group(), name -> new ArrayList<>())
                    .add(question);
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new QuestionGroup(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                .toList();
    }

    /** All that was found, one by one. */
    public List<SafetySheet.FindingLine> lines() {
        return groups.stream().flatMap(FindingGroup::lines).toList();
    }

    /** Whether a finding is the first about its item: what helps against all of them is said there. */
    public boolean leads(SafetySheet.FindingLine line) {
        return lines().stream()
                .filter(other -> other.item() == line.item())
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    /** What of it stands in the way of a signature, worst first: a fact that stops, a question that must be answered, a precaution without a reason. */
    List<Obstacle> obstacles() {
        List<Obstacle> all = new ArrayList<>();
        for (FindingGroup group : groups)
            if (group.stop()) all.add(Obstacle.at(ObstaclePlace.STOP, group.key(), "plan.stop-open", group.title()));
        for (Question question : questions)
            if (question.blocking())
                all.add(Obstacle.at(ObstaclePlace.QUESTION, question.key(), question.openKey(), question.about()));
        for (FindingGroup group : groups)
            if (!group.stop() && !group.answered())
                all.add(Obstacle.at(ObstaclePlace.CAUTION, group.key(), "plan.caution-open", group.title()));
        return all;
    }

    /** Groups of stops, counted as the bar counts them. */
    public long stops() {
        return groups.stream().filter(FindingGroup::stop).count();
    }

    /** Groups of precautions that wait for a reason. */
    public long open() {
        return groups.stream()
                .filter(group -> !group.stop() && !group.answered())
                .count();
    }

    public long blockingQuestions() {
        return questions.stream().filter(Question::blocking).count();
    }

    /** The worst signal: STOP, ASK, CAUTION, or null if all is well. */
    public Signal worst() {
        if (stops() > 0) return Signal.STOP;
        if (blockingQuestions() > 0) return Signal.ASK;
        if (open() > 0) return Signal.CAUTION;
        return null;
    }
}
