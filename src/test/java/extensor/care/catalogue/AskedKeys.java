package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The keys that the strict reader asks for in each object of a file, by the place of the object ("/checks/0"). */
final class AskedKeys {
    private static final Set<String> ASKING = Set.of("get", "containsKey");
    private final Map<String, Set<String>> byPlace = new TreeMap<>();

    static AskedKeys of(String file, JsonObject root, Function<StrictJson, ?> form)
            throws ReflectiveOperationException {
        AskedKeys asked = new AskedKeys();
        Method read = StrictJson.class.getDeclaredMethod(
                "read", String.class, String.class, JsonObject.class, Function.class);
        read.setAccessible(true);
        read.invoke(null, file, "", asked.watched("", root), form);
        return asked;
    }

    /** Empty where the reader takes any keys. */
    Set<String> at(String place) {
        return byPlace.getOrDefault(place, Set.of());
    }

    private JsonValue watched(String place, JsonValue value) {
        if (value instanceof JsonObject object)
            return proxy(JsonObject.class, (self, method, arguments) -> inObject(place, object, method, arguments));
        if (value instanceof JsonArray array)
            return proxy(
                    JsonArray.class,
                    (self, method, arguments) -> method.getName().equals("iterator")
                            ? elements(place, array).iterator()
                            : call(array, method, arguments));
        return value;
    }

    private Object inObject(String place, JsonObject object, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("forEach")) {
            object.forEach((key, value) -> each(arguments[0]).accept(key, watched(place + "/" + key, value)));
            return null;
        }
        if (!ASKING.contains(method.getName())) return call(object, method, arguments);
        byPlace.computeIfAbsent(place, first -> new TreeSet<>()).add((String) arguments[0]);
        Object answer = call(object, method, arguments);
        return answer instanceof JsonValue value ? watched(place + "/" + arguments[0], value) : answer;
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<String, JsonValue> each(Object consumer) {
        return (BiConsumer<String, JsonValue>) consumer;
    }

    private List<JsonValue> elements(String place, JsonArray array) {
        List<JsonValue> elements = new ArrayList<>();
        for (JsonValue value : array) elements.add(watched(place + "/" + elements.size(), value));
        return elements;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
