package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.inside.Acting;
import extensor.container.inside.Notepad;
import extensor.container.inside.Rows;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every door lets in the roles of its rule and nobody else; found by looking at all of them, so that a new one cannot be forgotten. */
@Inside
class DoorsIT {
    @Inject
    BeanManager beans;

    @Inject
    Acting acting;

    @Inject
    Notepad notepad;

    @Inject
    Rows rows;

    @Test
    void a_door_without_a_rule_lets_nobody_in() {
        for (Role role : Role.values()) {
            RuntimeException thrown = acting.failureAs(person(role), () -> notepad.forgotten());
            assertThat(thrown)
                    .as(role.name())
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusal.not-found"));
        }
    }

    @Test
    void every_door_refuses_every_role_that_is_not_in_its_rule_and_records_it() {
        int tried = 0;
        List<String> open = new ArrayList<>();
        for (Bean<?> bean : doors()) {
            Object door = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method method : methods(bean.getBeanClass())) {
                List<Role> allowed = allowed(method);
                for (Role role : Role.values()) {
                    if (allowed.contains(role) || allowed.contains(Role.ANYONE)) continue;
                    SignedIn person = person(role);
                    if (!refuses(door, method, person))
                        open.add(bean.getBeanClass().getSimpleName() + "." + method.getName() + " to " + role);
                    else if (person != null)
                        assertThat(recorded(person))
                                .as(method.getName() + " to " + role)
                                .isEqualTo(1);
                    tried++;
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void the_matrix_would_find_a_door_that_is_open() {
        assertThat(refuses(notepad, method("write"), acting.somebody(Role.THERAPIST)))
                .isFalse();
        assertThat(refuses(notepad, method("write"), acting.somebody(Role.DESK)))
                .isTrue();
    }

    private List<Bean<?>> doors() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class) && bean.getBeanClass() != Notepad.class)
                .toList();
    }

    private static List<Method> methods(Class<?> door) {
        return Arrays.stream(door.getDeclaredMethods())
                .filter(m ->
                        Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .toList();
    }

    private static List<Role> allowed(Method method) {
        AllowedTo rule = method.getAnnotation(AllowedTo.class);
        return rule == null ? List.of() : Arrays.asList(rule.value());
    }

    private static Method method(String name) {
        return methods(Notepad.class).stream()
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** True where the answer is the one for what does not exist; the arguments do not matter, because rights come first. */
    private boolean refuses(Object door, Method method, SignedIn person) {
        RuntimeException thrown = acting.failureAs(person, () -> {
            try {
                return method.invoke(
                        door,
                        Arrays.stream(method.getParameterTypes())
                                .map(DoorsIT::nothing)
                                .toArray());
            } catch (InvocationTargetException e) {
                throw (Exception) e.getCause();
            }
        });
        return thrown instanceof Refusal no && no.key().equals("refusal.not-found");
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == long.class) return 0L;
        if (type == int.class) return 0;
        if (type == double.class) return 0.0;
        return null;
    }

    private SignedIn person(Role role) {
        return role == Role.ANYONE ? null : acting.somebody(role);
    }

    private long recorded(SignedIn person) {
        return rows.number(
                "select count(*) from audit_entry where account = ? and outcome = 'REFUSED'", person.account());
    }
}
