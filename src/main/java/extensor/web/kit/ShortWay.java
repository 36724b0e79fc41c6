package extensor.web.kit;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers at once what pages ask most: a text of {@code msg}, and a method of a class of ours, or of a text, of which no other has the same name and as many
 * arguments. Whatever else is asked takes the long way through all resolvers.
 */
public class ShortWay extends ELResolver {
    private static final String TEXTS = "msg";
    private static final String OURS = "extensor.";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object answer = base == null
                ? TEXTS.equals(property) ? Messages.TEXTS : null
                : base == Messages.TEXTS && property instanceof String key && Messages.knows(key)
                        ? Messages.text(key)
                        : null;
        if (answer != null) context.setPropertyResolved(base, property);
        return answer;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || method == null || types != null) return null;
        int count = arguments == null ? 0 : arguments.length;
        Method only = METHODS.get(base.getClass())
                .computeIfAbsent(method + "/" + count, key -> only(base.getClass(), method.toString(), count))
                .orElse(null);
        if (only == null) return null;
        context.setPropertyResolved(base, method);
        try {
            return only.invoke(base, fitting(context, only, arguments));
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static Object[] fitting(ELContext context, Method method, Object[] arguments) {
        if (method.getParameterCount() == 0) return null;
        Class<?>[] wanted = method.getParameterTypes();
        Object[] fitting = new Object[wanted.length];
        for (int i = 0; i < wanted.length; i++)
            fitting[i] =
                    wanted[i].isInstance(arguments[i]) ? arguments[i] : context.convertToType(arguments[i], wanted[i]);
        return fitting;
    }

    /** The methods of a class by name and number of arguments, as far as they were asked for. */
    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private static Optional<Method> only(Class<?> type, String name, int arguments) {
        boolean ours = type == String.class || type.getName().startsWith(OURS);
        if (!ours || !Modifier.isPublic(type.getModifiers())) return Optional.empty();
        List<Method> fitting = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name)
                        && !m.isBridge()
                        && (m.isVarArgs() || m.getParameterCount() == arguments))
                .toList();
        return fitting.stream()
                .filter(m -> fitting.size() == 1
                        && !m.isVarArgs()
                        && Modifier.isPublic(m.getDeclaringClass().getModifiers()))
                .findFirst();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
