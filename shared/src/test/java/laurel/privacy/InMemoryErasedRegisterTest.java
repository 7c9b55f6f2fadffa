package laurel.privacy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryErasedRegisterTest extends ErasedRegisterContract {
    private final Map<String, ErasedRegister> registers = new ConcurrentHashMap<>();

    @Override
    protected ErasedRegister register(String organisation) {
        return registers.computeIfAbsent(organisation, one -> new InMemoryErasedRegister());
    }
}
