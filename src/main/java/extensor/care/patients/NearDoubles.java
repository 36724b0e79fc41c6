package extensor.care.patients;

import extensor.care.clinic.DefaultCountry;
import extensor.shared.Telephone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks for records of the same person under another spelling. Two statements, whatever is found. */
@ApplicationScoped
class NearDoubles {
    private static final int MOST = 10;

    @Inject
    SearchedPatients searched;

    @Inject
    DefaultCountry country;

    /** Those who may be the person that is written down, but for the record `own`; the likeliest first. */
    List<NearDouble> of(Registration written, long own, LocalDate today) {
        Telephone phone = Telephone.of(written.phone(), country.code());
        Stream<Patient> born = searched.bornOn(written.birthDate(), SearchWords.ofNames(written)).stream()
                .filter(patient -> patient.isCalledLike(written));
        Stream<Patient> reached = searched.reachedBy(phone.dialled()).stream();
        return Stream.concat(born, reached)
                .distinct()
                .filter(patient -> patient.id() != own)
                .map(patient -> patient.like(written, phone, country.code(), today))
                .filter(found -> found.sameBirthDate() || found.samePhone())
                .sorted(Comparator.comparing(NearDouble::sameBirthDate)
                        .thenComparing(NearDouble::samePhone)
                        .reversed())
                .limit(MOST)
                .toList();
    }
}
