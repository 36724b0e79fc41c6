package extensor.care.patients;

import static java.util.stream.Collectors.groupingBy;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Norm.NormSex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody is not asked, by sex and age, or because all that could lead to it is denied: it counts as denied for as long as that holds. Nothing of it is
 * stored, so that a corrected birth date and another answer ask again; and what somebody has said all the same counts more.
 */
public final class NotAsked {
    private NotAsked() {}

    /** As it is on a day: an age that is still to come says nothing. */
    public static List<Fact> facts(
            Collection<Condition> conditions, PatientBanner who, Collection<Fact> told, LocalDate day) {
        Map<String, List<Fact>> answers = told.stream().collect(groupingBy(Fact::condition));
        return conditions.stream()
                .flatMap(condition -> Stream.concat(facts(condition, who), denied(condition, answers)))
                .filter(fact -> fact.from() == null || !fact.from().isAfter(day))
                .toList();
    }

    private static Stream<Fact> facts(Condition condition, PatientBanner who) {
        Condition.AskedOf asked = condition.askedOf();
        if (asked == null) return Stream.of();
        Fact no = Fact.absent(condition.code());
        if (isOf(who.sex(), asked.except())) return Stream.of(no);
        return Stream.of(
                no.between(null, Age.birthday(who.birthDate(), asked.fromAge())),
                no.between(Age.birthday(who.birthDate(), asked.toAge() + 1), null));
    }

    private static boolean isOf(Sex sex, NormSex one) {
        return sex == Sex.FEMALE && one == NormSex.F || sex == Sex.MALE && one == NormSex.M;
    }

    /** Nobody is asked where a cancer has gone who has none, as long as every answer about it is a plain no. */
    private static Stream<Fact> denied(Condition condition, Map<String, List<Fact>> answers) {
        List<String> after = condition.askedWhen().after();
        List<Fact> all = new ArrayList<>();
        for (String first : after) {
            List<Fact> told = answers.getOrDefault(first, List.of());
            boolean no = told.stream().allMatch(f -> f.presence() == Presence.ABSENT && f.region() == null);
            if (told.isEmpty() || !no) return Stream.of();
            all.addAll(told);
        }
        if (all.isEmpty()) return Stream.of();
        return Stream.of(Fact.absent(condition.code())
                .between(
                        days(all.stream().map(Fact::from))
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        days(all.stream().map(Fact::until))
                                .min(Comparator.naturalOrder())
                                .orElse(null)));
    }

    private static Stream<LocalDate> days(Stream<LocalDate> all) {
        return all.filter(Objects::nonNull);
    }
}
