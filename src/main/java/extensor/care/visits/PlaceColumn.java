package extensor.care.visits;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The place that an appointment had before it was moved; null for one that was not. */
@Converter
public class PlaceColumn implements AttributeConverter<PlaceBefore, String> {
    @Override
    public String convertToDatabaseColumn(PlaceBefore place) {
        return place == null ? null : place.toText();
    }

    @Override
    public PlaceBefore convertToEntityAttribute(String json) {
        return json == null ? null : PlaceBefore.of(json);
    }
}
