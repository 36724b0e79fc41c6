package extensor.care.visits;

import extensor.shared.json.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The devices that an appointment holds. */
@Converter
public class DevicesColumn implements AttributeConverter<List<HeldDevice>, String> {
    @Override
    public String convertToDatabaseColumn(List<HeldDevice> held) {
        return JsonList.write(held, HeldDevice::toJson);
    }

    @Override
    public List<HeldDevice> convertToEntityAttribute(String json) {
        return JsonList.read(json, value -> HeldDevice.of(value.asJsonObject()));
    }
}
