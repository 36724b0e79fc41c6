package extensor.care.patients;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How old somebody is: full years, and full months and weeks for the first of them. Who was born on 29 February has a birthday on 1 March in other years. */
public record Age(int years, int months, int weeks) implements Serializable {
    public static Age on(LocalDate day, LocalDate birthDate) {
        Period lived = Period.between(birthDate, day);
        return new Age(lived.getYears(), (int) lived.toTotalMonths(), (int) ChronoUnit.WEEKS.between(birthDate, day));
    }

    /** The day from which somebody is so many years old. */
    public static LocalDate birthday(LocalDate birthDate, int years) {
        LocalDate day = birthDate.plusYears(years);
        boolean none = birthDate.getMonth() == Month.FEBRUARY && birthDate.getDayOfMonth() > day.getDayOfMonth();
        return none ? day.plusDays(1) : day;
    }
}
