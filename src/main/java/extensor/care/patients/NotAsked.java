package extensor.care.patients;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Norm.NormSex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody is not asked, by sex and age: it counts as denied for as long as that holds. Nothing of it is stored, so that a corrected birth date asks again; and
 * what somebody has said all the same counts more.
 */
public final class NotAsked {
    private NotAsked() {}

    /** As it is on a day: an age that is still to come says nothing. */
    public static List<Fact> facts(Collection<Condition> conditions, PatientBanner who, LocalDate day) {
        return conditions.stream()
                .filter(condition -> condition.askedOf() != null)
                .flatMap(condition -> facts(condition, who))
                .filter(fact -> fact.from() == null || !fact.from().isAfter(day))
                .toList();
    }

    private static Stream<Fact> facts(Condition condition, PatientBanner who) {
        Condition.AskedOf asked = condition.askedOf();
        Fact no = Fact.absent(condition.code());
        if (isOf(who.sex(), asked.except())) return Stream.of(no);
        return Stream.of(
                no.between(null, Age.birthday(who.birthDate(), asked.fromAge())),
                no.between(Age.birthday(who.birthDate(), asked.toAge() + 1), null));
    }

    private static boolean isOf(Sex sex, NormSex one) {
        return sex == Sex.FEMALE && one == NormSex.F || sex == Sex.MALE && one == NormSex.M;
    }
}
