package extensor.care.clinic;

import java.io.Serializable;

/** A part of a country that has public holidays of its own: how it is kept ("by/mu"), and its name with those of the parts that it lies in. */
public record HolidayRegion(String code, String name) implements Serializable {}
